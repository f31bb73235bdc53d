using System.CommandLine;
using Samphire.App;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.DemoData;
using Samphire.App.Store;
using Samphire.App.Store.RowLevelSecurity;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Shared;

namespace Samphire.Cli.Verbs;

internal static class Serve
{
    private const string Examples = """
        Serves the pages on this machine only. For access from other machines, put an HTTPS proxy in front of it.

        Examples:
          samphire serve
          samphire serve --demo --store .demo/data/samphire.db --keys .demo/keys
        """;

    private const string FirstRun = """
        Nobody can sign in yet. Create the first administrator (the password is printed once):
          samphire agency add "Wendmarsh Council"
          samphire user add lin.chan@wendmarsh.example --name "Lin Chan" --agency "Wendmarsh Council" --role administrator
        """;

    private const string RowLevelSecurityBypassed = """
        Samphire's database role bypasses row-level security (SUPERUSER or BYPASSRLS). Use an ordinary role, so that the database itself restricts who can read each file.
        """;

    public static Command Command(Streams streams)
    {
        var port = new Option<int>("--port") { Description = "The port on the loopback address. 0 means any free port.", HelpName = "PORT", DefaultValueFactory = _ => 5080 };
        var demo = new Option<bool>("--demo") { Description = "Serve demo data: invented people, no two-factor authentication. Every page says so." };
        var checkpoints = new Option<string?>("--checkpoints") { Description = "Write a signed checkpoint of all audit logs into this folder at the start, every hour while something changes, and at the end.", HelpName = "FOLDER" };
        var content = new ContentOptions();
        var store = new StoreOptions();
        var command = new Command("serve", Examples) { port, demo, checkpoints };
        store.AddTo(command);
        content.AddTo(command);
        command.SetAction(async (call, cancellationToken) =>
        {
            var at = call.GetValue(port);
            if (at is < 0 or > 65535)
            {
                throw new UsageException($"--port needs a number from 0 to 65535, not {at}.");
            }

            // Packs are read while the host is being built, so that the first page is ready sooner. At the very first start
            // they are read before anything is created, because a fault in them must leave nothing behind.
            var packs = store.Keys(call) is null ? Task.FromResult(content.Open(call)) : Task.Run(() => content.Open(call), cancellationToken);
            var settings = store.Start(call, packs, streams, call.GetValue(demo));
            await RunAsync(settings, packs, at, call.GetValue(checkpoints), streams, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task RunAsync(SamphireSettings settings, Task packs, int port, string? checkpoints, Streams streams, CancellationToken cancellationToken)
    {
        var opened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var address = port == 0 ? "http://127.0.0.1:0" : $"http://localhost:{port}";
        await using var app = Web.Host.Build(settings, builder => builder.WebHost.UseUrls(address), opened.Task);
        var model = PrepareModelAsync(packs, app.Services.GetRequiredService<StoreFactory>());
        Checkpoints? written;
        try
        {
            await packs;

            // Before the store is opened, so that a port in use leaves the store untouched, and the pages with
            // emergency contacts do not wait for the store.
            await ListenAsync(app, address, cancellationToken);
            await model;
            await OpenAsync(settings, app.Services, streams, cancellationToken);
            written = await Checkpoints.BeginAsync(app.Services, settings, checkpoints, streams, cancellationToken);
        }
        catch (Exception)
        {
            await model.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            opened.SetCanceled(CancellationToken.None);
            throw;
        }

        opened.SetResult();

        // Browsers treat localhost as secure, so passkeys and secure cookies work there.
        streams.Error.WriteLine($"Samphire is at {app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}");
        await using (written)
        {
            await app.WaitForShutdownAsync(cancellationToken);
        }

        await app.Services.GetRequiredService<Writer>().EmptyLogAsync(CancellationToken.None);
    }

    // After the packs, so that one of two cores is left for the host and the first page.
    private static Task PrepareModelAsync(Task packs, StoreFactory store) =>
        packs.ContinueWith(_ => store.PrepareModel(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion | TaskContinuationOptions.RunContinuationsAsynchronously, TaskScheduler.Default);

    private static async Task ListenAsync(WebApplication app, string address, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception failure) when (ListenFailure.Explain(failure, address) is { } message)
        {
            throw new UsageException(message);
        }
    }

    private static async Task OpenAsync(SamphireSettings settings, IServiceProvider services, Streams streams, CancellationToken cancellationToken)
    {
        var store = services.GetRequiredService<StoreFactory>();
        await StoreStart.CheckAsync(store, cancellationToken);
        if (settings.Demo)
        {
            await DemoDataSeeder.MakeAsync(settings, cancellationToken);
            PrintDemoAccounts(streams);
        }
        else
        {
            await services.GetRequiredService<OpenStore>().RunAsync(cancellationToken: cancellationToken);
            await PracticeStore.RefuseOtherAsync(store, demo: false, cancellationToken);
        }

        await ReportMissingAsync(settings, store, streams, cancellationToken);
        if (await RowLevelSecuritySetup.IsBypassedAsync(store, cancellationToken))
        {
            streams.Error.WriteLine(RowLevelSecurityBypassed);
        }

        if (!settings.Demo && !await services.GetRequiredService<People>().AnyAsync(cancellationToken))
        {
            streams.Error.WriteLine(FirstRun);
        }
    }

    // What was sealed under a missing key is kept until the key is restored. Nothing is overwritten.
    private static async Task ReportMissingAsync(SamphireSettings settings, StoreFactory store, Streams streams, CancellationToken cancellationToken)
    {
        await using var db = store.Open(Caller.System);
        string[] missing = [.. (await KeyReport.ReadAsync(db, settings.Keys, cancellationToken)).Where(key => key.IsMissing).Select(key => $"{key.File} (id {key.Id})")];
        if (missing.Length > 0)
        {
            streams.Error.WriteLine($"Keys are missing from {settings.Keys.Path}: {string.Join(", ", missing)}. Data encrypted with them cannot be read. Restore the key files to this folder and start again.");
        }
    }

    private static void PrintDemoAccounts(Streams streams)
    {
        streams.Error.WriteLine($"Demo version. The people are invented. Password for every account: {Wendmarsh.Password}");
        foreach (var person in Wendmarsh.People)
        {
            streams.Error.WriteLine($"  {person.Email,-44} {person.Name}, {string.Join(", ", person.Roles.Select(Vocabulary.Word))}");
        }
    }
}
