using System.Diagnostics;
using System.Globalization;
using Samphire.Web.Tests.Cases;

namespace Samphire.Web.Tests.Store;

/// <summary>
/// The published program where no file may grow any more: nothing that was said to be saved is lost, what was typed stays in
/// the form, and once there is room again everything works without a new start.
/// </summary>
/// <remarks>The room is taken by a limit on the process: that needs no rights, and is refused by the system as a full disk is.</remarks>
public sealed class DiskFullTests : IDisposable
{
    private readonly string folder = Folders.CreateTempSubdirectory("samphire-full-").FullName;
    private readonly Line line = new();

    private string Database => Path.Combine(folder, "data", "samphire.db");

    private string Keys => Path.Combine(folder, "keys");

    public void Dispose()
    {
        line.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Folders.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_was_typed_stays_in_the_form_until_there_is_room_again()
    {
        using var program = await Served.StartAsync(Database, Keys, "trap '' XFSZ;");
        line.LeadTo(program.Address);
        var priya = new Visitor(line);
        await TestApp.SignInAsync(priya, TestApp.EmailOf("Priya"));
        var draft = await Concerns.BeginAsync(priya);
        var page = await priya.GetAsync($"{draft}/noticed");
        Assert.Equal(200, (int)(await priya.GetAsync("/health/ready")).Status);

        // As large as the largest file is now: the write-ahead log cannot grow, nor can the database.
        await LimitAsync(program, Folders.EnumerateFiles(Path.Combine(folder, "data")).Max(file => new FileInfo(file).Length).ToString(CultureInfo.InvariantCulture));
        var (saved, words) = ("", "");
        PublicPage answer;
        var tried = 0;
        do
        {
            saved = words;
            words = string.Create(CultureInfo.InvariantCulture, $"He has a second phone, said {tried}.\n{new string('x', 4000)}");
            answer = await priya.SubmitAsync(page, new() { ["Draft.Noticed[0].What"] = words, ["Draft.Noticed[0].How"] = "saw-or-heard" }, "Save and come back later");
            page = (int)answer.Status == 302 ? await priya.GetAsync($"{draft}/noticed") : page;
        }
        while ((int)answer.Status == 302 && ++tried < 2000);

        Assert.Equal((503, "We could not save this"), ((int)answer.Status, answer.Heading));
        Assert.Contains(words, answer.Document.QuerySelectorAll("form input").Select(field => field.GetAttribute("value")));
        Assert.Equal(503, (int)(await priya.GetAsync("/health/ready")).Status);
        Assert.Equal(200, (int)(await priya.GetAsync("/health/live")).Status);
        Assert.Equal(200, (int)(await priya.GetAsync("/now")).Status);
        using (var file = new StoreFile(Database))
        {
            Assert.Equal("ok", file.Integrity);
            Assert.Contains(saved.Split('\n')[0], Assert.Single(file.Concerns.Values).Words, StringComparison.Ordinal);
        }

        await LimitAsync(program, "unlimited");
        Assert.Equal(302, (int)(await priya.SubmitAsync(answer, [], "Try again")).Status);
        Assert.Equal(200, (int)(await priya.GetAsync("/health/ready")).Status);
        Assert.Equal(words, (await priya.GetAsync($"{draft}/noticed")).Document.QuerySelector("textarea[name='Draft.Noticed[0].What']")!.TextContent.TrimStart('\n'));
        using var after = new StoreFile(Database);
        Assert.Equal("ok", after.Integrity);
        Assert.Empty(after.Torn);
    }

    private static async Task LimitAsync(Served program, string bytes)
    {
        using var limit = Process.Start("prlimit", ["--pid", program.Id.ToString(CultureInfo.InvariantCulture), $"--fsize={bytes}:unlimited"]);
        await limit.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, limit.ExitCode);
    }
}
