using System.Text;
using OtpNet;
using Samphire.App.DemoData;
using Samphire.Testing;
using Samphire.Web.Tests.Cases;

namespace Samphire.Web.Tests.Store;

/// <summary>
/// A thief with the disk but without the key folder reads no sealed source, password, second factor or saved form: not
/// in the tables, in deleted data, in SQLite's log, in the program's log or in the files of a server.
/// </summary>
public sealed class StolenDiskTests
{
    private const int Drafts = 8;

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres, Traits = [Runs.Name, Runs.InFull])]
    public async Task Secrets_are_on_the_disk_in_no_readable_form(Database database)
    {
        var (secrets, open) = (new List<string>(), "Openlywrittenwords");
        var log = Console.Out;
        using var said = new StringWriter();
        Console.SetOut(TextWriter.Synchronized(said));
        try
        {
            using var server = database == Database.Postgres ? PostgresServer.StartOwn() : null;
            await using var app = await TestApp.StartOwnAsync(database, demo: false, own: server);
            await UseAsync(app, secrets, open);
            Assert.True(secrets.Count >= 40, $"only {secrets.Count} secrets");

            // A server is stopped, so that its folder contains all that it had in memory; SQLite's file is read while
            // it is in use.
            var folder = server?.Stop() ?? Path.Combine(app.Store.Folder, "data");
            var found = FilesOf(folder).Append(("log", Encoding.UTF8.GetBytes(said.ToString()))).SelectMany(file => Found(file.Item1, file.Item2, [.. secrets, open])).ToList();

            // Text that is not secret is found, so the search works.
            Assert.Contains(found, hit => hit.Secret == open);
            Assert.Empty(found.Where(hit => hit.Secret != open).Select(hit => $"{hit.Where}: {hit.Secret} {hit.How}"));
        }
        finally
        {
            Console.SetOut(log);
        }
    }

    /// <summary>
    /// Sources are typed, changed, deleted and sent; a person signs in, mistypes, changes the password, and is signed
    /// out after a while.
    /// </summary>
    private static async Task UseAsync(TestApp app, List<string> secrets, string open)
    {
        using var priya = app.Visit();
        var page = await priya.FollowAsync(await TestApp.SignInAsync(priya, TestApp.EmailOf("Priya")));
        var key = page.Texts(".app-key").Single().Replace(" ", "", StringComparison.Ordinal);
        var set = await priya.SubmitAsync(page, new() { ["Code"] = new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(app.Clock.Now.UtcDateTime) });
        secrets.Add(key);
        secrets.AddRange(set.Texts(".app-codes li"));
        secrets.Add(Wendmarsh.Password);
        secrets.AddRange(priya.Cookies.Where(cookie => cookie.Key == "__Host-samphire").Select(cookie => cookie.Value));
        for (var i = 0; i < Drafts; i++)
        {
            app.Clock.Now = app.Clock.Now.AddMinutes(1);
            var draft = await Concerns.WriteOskarsAsync(priya);
            await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = open, ["Draft.Noticed[0].How"] = "someone-else-told-me" });
            for (var again = 0; again < 2; again++)
            {
                var (name, contact) = (Marked(secrets, "Aunt"), Marked(secrets, "Phone"));
                await Concerns.FillAsync(priya, $"{draft}/source", new() { ["Source.Name"] = name, ["Source.Contact"] = contact, ["Draft.Source.MayBeNamed"] = "keep-it-with-us", ["Draft.Source.Risk"] = "not known" });
            }

            if (i % 2 == 0)
            {
                await Concerns.FillAsync(priya, $"{draft}/source", new() { ["Source.Name"] = "", ["Source.Contact"] = "" });
            }
            else if (i % 4 == 1)
            {
                await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));
            }
        }

        var stranger = app.Visit();
        await stranger.SubmitAsync(await stranger.GetAsync("/sign-in"), new() { ["Email"] = TestApp.EmailOf("Kofi"), ["Password"] = Marked(secrets, "Wrong") });
        var late = await Concerns.BeginAsync(priya);
        var form = await priya.GetAsync($"{late}/noticed");
        app.Clock.Now = app.Clock.Now.AddMinutes(30);
        await priya.SubmitAsync(form, new() { ["Draft.Noticed[0].What"] = Marked(secrets, "Kept") });
    }

    private static string Marked(List<string> secrets, string what)
    {
        secrets.Add($"{what}{Guid.NewGuid():N}");
        return secrets[^1];
    }

    /// <summary>Everything except the key folder, which is stored elsewhere.</summary>
    private static IEnumerable<(string Path, byte[] Bytes)> FilesOf(string folder)
    {
        foreach (var path in Folders.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[file.Length];
            file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            yield return (path, bytes);
        }

        foreach (var path in Folders.EnumerateFiles(Path.GetTempPath()).Where(path => Path.GetFileName(path).StartsWith("etilqs_", StringComparison.Ordinal)))
        {
            yield return (path, File.ReadAllBytes(path));
        }
    }

    private static IEnumerable<(string Where, string Secret, string How)> Found(string place, byte[] bytes, IEnumerable<string> secrets) =>
        from secret in secrets
        from form in Forms(secret)
        where bytes.AsSpan().IndexOf(form.Bytes) >= 0
        select (place, secret, form.How);

    private static IEnumerable<(string How, byte[] Bytes)> Forms(string secret)
    {
        foreach (var (how, text) in (IEnumerable<(string, string)>)[("as typed", secret), ("in capitals", secret.ToUpperInvariant()), ("in small letters", secret.ToLowerInvariant())])
        {
            yield return (how, Encoding.UTF8.GetBytes(text));
            yield return ($"{how}, UTF-16", Encoding.Unicode.GetBytes(text));
        }

        // Whatever its offset in the encoded text, its middle part is the same.
        foreach (var before in (string[])["", "x", "xx"])
        {
            var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(before + secret));
            yield return ("base64", Encoding.ASCII.GetBytes(encoded[4..^4]));
        }
    }
}
