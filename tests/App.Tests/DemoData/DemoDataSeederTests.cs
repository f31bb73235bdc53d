using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Audit;
using Samphire.App.Cases;
using Samphire.App.Cases.Unfiltered;
using Samphire.App.DemoData;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Cases;
using Samphire.Testing;

namespace Samphire.App.Tests.DemoData;

/// <summary>What a newcomer finds who starts the demo on a Tuesday morning.</summary>
public sealed class DemoDataSeederTests(DemoDataSeederTests.Made made) : IClassFixture<DemoDataSeederTests.Made>
{
    private readonly IServiceProvider services = made.Services;

    [Fact]
    public async Task Cancelled_seeding_leaves_no_partial_store()
    {
        await using var store = WendmarshStore.Empty("2026-11-24 10:00");
        using var cancellationToken = new CancellationTokenSource();
        cancellationToken.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DemoDataSeeder.MakeAsync(store.Settings, cancellationToken.Token));

        Assert.False(File.Exists(store.File));
        Assert.False(File.Exists($"{made.Store.File}.new"));
    }

    [Fact]
    public async Task Each_child_of_the_scenarios_has_a_concern_in_the_expected_state()
    {
        await using var db = services.GetRequiredService<StoreFactory>().Open(Caller.System);
        var concerns = await db.Concerns.IgnoreVisibility().ToListAsync();
        Assert.Equal(
            [
                "A girl in year 9: Draft, can wait",
                "Aaliyah Farouk: Accepted, can wait",
                "Aliya Faruk: Asked, can wait",
                "Chloe Whitcombe: Read, can wait",
                "Dawit: Accepted, act now",
                "Ellis Varga: Read, can wait",
                "Emi Tanaka-Reid: Accepted, can wait",
                "Hana Kovac: Read, act now",
                "Jamie Boswell: Accepted, act now",
                "Leo Marchetti: Accepted, can wait",
                "Maya Lindqvist-Bello: Accepted, act now",
                "Nell Ashby: Sent, can wait",
                "Oskar Nowak: Read, act now",
                "Ruby Lane: Closed, can wait",
                "Ruby Lane: Read, act now",
                "Seren Pugh: Accepted, can wait",
                "Two girls in school uniform: Read, can wait",
                "Tyrell Adeyemi-Cole: Accepted, act now",
                "Zainab Hale: Sent, act now",
            ],
            concerns.Select(concern => $"{ConcernDraftJson.Read(concern.DraftJson).Child.Name}: {concern.State}, {(concern.ActNow ? "act now" : "can wait")}").Order(StringComparer.Ordinal));
        var oskar = concerns.Single(concern => ConcernDraftJson.Read(concern.DraftJson).Child.Name == "Oskar Nowak");
        Assert.Equal(London.At("2026-11-21 23:11"), oskar.SentAt!.Value, TimeSpan.FromMinutes(1));
        Assert.Equal(London.At("2026-11-22 08:40"), oskar.ReadAt);
    }

    [Fact]
    public async Task People_of_the_demo_data_have_their_expected_tasks()
    {
        Assert.Equal(["Write to police"], await TrayAsync("Priya"));
        Assert.Equal(["Answer the desk"], await TrayAsync("Siobhan"));
        Assert.Equal(["Try social care again", "Write to police"], await TrayAsync("Kofi"));
        Assert.Contains("Read a concern", await TrayAsync("Gwen"));
        Assert.Contains("Agree to closing", await TrayAsync("Mairi"));
        Assert.Equal(["Tell the reporter"], await TrayAsync("Tomasz"));
    }

    [Fact]
    public async Task Concern_that_names_a_team_member_is_open_only_to_the_supervisor_outside_the_team()
    {
        Assert.Contains("N.A.", await ListAsync("Imogen"));
        foreach (var member in (string[])["Daniel", "Mairi", "Gwen"])
        {
            Assert.DoesNotContain("N.A.", await ListAsync(member));
        }
    }

    [Fact]
    public async Task Audit_log_of_the_demo_data_verifies_and_is_dated_within_the_scenarios()
    {
        var store = services.GetRequiredService<StoreFactory>();
        var verify = new VerifyStore(store, services.GetRequiredService<AuditSeals>(), services.GetRequiredService<IKeyWrap>());
        await using var db = store.Open(Caller.System);
        var verdict = await verify.RunAsync(Caller.System, new Expected(AllChains.ExpectedAsync(db)));
        Assert.Empty(verdict.Faults);
        Assert.True(verdict.Chains > 25);
        var entries = await db.Set<AuditEntry>().OrderBy(entry => entry.Chain).ThenBy(entry => entry.Seq).ToListAsync();
        Assert.DoesNotContain(entries, entry => entry.Action == "clock-jumped");
        Assert.All(entries, entry => Assert.True(entry.At < made.Store.Clock.Now));
    }

    private async Task<IReadOnlyList<string>> ListAsync(string firstName) =>
        [.. (await services.GetRequiredService<ConcernQueries>().ListAsync(await services.CallerAsync(firstName), DeskFilter.Open, 1)).Rows.Select(row => row.Child)];

    private async Task<IReadOnlyList<string>> TrayAsync(string firstName) =>
        [.. (await services.GetRequiredService<TaskQueries>().FindAsync(await services.CallerAsync(firstName), TaskView.Desk, 1)).Rows.Select(What).Order(StringComparer.Ordinal)];

    private static string What(TaskRow row) => (row.Kind.Word, row.To) switch
    {
        ("send-in-writing", AlertRecipient.Police) => "Write to police",
        ("send-in-writing", AlertRecipient.ChildrensSocialCare) => "Write to social care",
        ("send-in-writing", _) => "Write to adult social care",
        ("call-again", AlertRecipient.ChildrensSocialCare) => "Try social care again",
        ("answer-question", _) => "Answer the desk",
        ("answer-reporter", _) => "Tell the reporter",
        ("read-escalated", _) => "Read a concern",
        ("review-closing", _) => "Agree to closing",
        _ => row.Kind.Word,
    };

    /// <summary>No test changes anything here, so one store is enough. A second start adds nothing.</summary>
    public sealed class Made : IAsyncLifetime
    {
        public WendmarshStore Store { get; } = WendmarshStore.Empty("2026-11-24 10:00");

        public ServiceProvider Services { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            // An interrupted start has left a file behind.
            Folders.CreateDirectory(Path.GetDirectoryName(Store.File)!);
            await File.WriteAllTextAsync($"{Store.File}.new", "half told");
            await DemoDataSeeder.MakeAsync(Store.Settings);
            await DemoDataSeeder.MakeAsync(Store.Settings);
            Services = Store.Services();
        }

        public async ValueTask DisposeAsync()
        {
            await Services.DisposeAsync();
            await Store.DisposeAsync();
        }
    }
}
