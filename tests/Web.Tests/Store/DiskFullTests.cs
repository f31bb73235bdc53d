using System.Diagnostics;
using System.Globalization;
using Samphire.Web.Tests.Cases;

namespace Samphire.Web.Tests.Store;

/// <summary>
/// The published program when nothing can be written: nothing that was reported as saved is lost, typed text stays in
/// the form, and once there is space again everything works without a restart.
/// </summary>
public sealed class DiskFullTests : IDisposable
{
    private readonly ServedFolder place = new();
    private readonly DirectoryInfo copies = Folders.CreateTempSubdirectory("samphire-copies-");

    /// <summary>
    /// Space is limited in two ways: by a limit on the size of files, which needs no privileges, and, if the system
    /// allows a test to mount a file system, by filling that: database, log, keys and all.
    /// </summary>
    public static TheoryData<bool> Ways => Served.MayHaveOwnMounts ? [false, true] : [false];

    public void Dispose()
    {
        place.Dispose();
        copies.Delete(recursive: true);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Text_typed_while_the_disk_is_full_stays_in_the_form_until_it_can_be_saved(bool ownDisk)
    {
        using var program = await Served.StartAsync(
            place.Database, place.Keys, ownDisk ? $"mount -t tmpfs -o size=24m none {place.Folder};" : "trap '' XFSZ;", ownDisk);
        place.Line.LeadTo(program.Address);
        var database = ownDisk ? program.Seen(place.Database) : place.Database;
        var priya = new Visitor(place.Line);
        await TestApp.SignInAsync(priya, TestApp.EmailOf("Priya"));
        var draft = await Concerns.BeginAsync(priya);
        const string Saved = "He has a second phone.";
        const string Words = "He has a second phone, and he hides it.";
        Dictionary<string, string?> typed = new() { ["Draft.Noticed[0].What"] = Saved, ["Draft.Noticed[0].How"] = "saw-or-heard" };
        await priya.SubmitAsync(await priya.GetAsync($"{draft}/noticed"), typed, "Save and come back later");
        var page = await priya.GetAsync($"{draft}/noticed");
        Assert.Equal(200, (int)(await priya.GetAsync("/health/ready")).Status);

        var full = program.Seen(Path.Combine(place.Folder, "full"));
        if (ownDisk)
        {
            Fill(full);
        }
        else
        {
            // Less than the existing content and one page, so that every write to the log or the database fails.
            await LimitAsync(program, "4096");
        }

        // Each view is recorded, until that fails.
        var looks = 0;
        while ((int)(await priya.GetAsync("/concerns")).Status == 200)
        {
            Assert.InRange(++looks, 1, 2000);
        }

        typed["Draft.Noticed[0].What"] = Words;
        var answer = await priya.SubmitAsync(page, typed, "Save and come back later");
        Assert.Equal((503, "We could not save this"), ((int)answer.Status, answer.Heading));
        Assert.Contains(Words, answer.Document.QuerySelectorAll("form input").Select(field => field.GetAttribute("value")));
        Assert.Equal(503, (int)(await priya.GetAsync("/health/ready")).Status);
        Assert.Equal(200, (int)(await priya.GetAsync("/health/live")).Status);
        Assert.Equal(200, (int)(await priya.GetAsync("/now")).Status);
        using (var file = Copy(database))
        {
            Assert.Equal("ok", file.Integrity);
            Assert.Contains(Saved, file.Concerns[Concerns.ReferenceOf(draft)].Words, StringComparison.Ordinal);
        }

        if (ownDisk)
        {
            File.Delete(full);
        }
        else
        {
            await LimitAsync(program, "unlimited");
        }

        Assert.Equal(302, (int)(await priya.SubmitAsync(answer, [], "Try again")).Status);
        Assert.Equal(200, (int)(await priya.GetAsync("/health/ready")).Status);
        Assert.Equal(Words, (await priya.GetAsync($"{draft}/noticed")).Document.QuerySelector("textarea[name='Draft.Noticed[0].What']")!.TextContent.TrimStart('\n'));
        using var after = Copy(database);
        Assert.Equal("ok", after.Integrity);
        Assert.DoesNotContain(after.Torn, torn => torn.StartsWith(Concerns.ReferenceOf(draft), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Key_that_cannot_be_written_gives_service_unavailable_until_it_can()
    {
        await using var app = await TestApp.StartOwnAsync();
        var priya = await app.SignInAsync("Priya");
        var begun = await priya.SubmitAsync(await priya.GetAsync("/concerns/new/danger"), new() { ["Draft.Danger.Answer"] = "worried-not-now" }, Concerns.Continue);
        var (keys, away) = (app.Store.Settings.Keys.Path, app.Store.Settings.Keys.Path + "-away");
        Folders.Move(keys, away);

        // The payload of her first view is encrypted with the key of her agency, which has to be created.
        Assert.Equal(503, (int)(await priya.FollowAsync(begun)).Status);

        Folders.Move(away, keys);
        Assert.Equal(200, (int)(await priya.FollowAsync(begun)).Status);
    }

    /// <summary>
    /// What the program has written, read from a copy: on a full disk there is no space for the files of a second
    /// reader.
    /// </summary>
    private StoreFile Copy(string database)
    {
        var copy = Folders.CreateDirectory(Path.Combine(copies.FullName, Guid.NewGuid().ToString())).FullName;
        foreach (var part in (string[])["", "-wal"])
        {
            File.Copy(database + part, Path.Combine(copy, $"samphire.db{part}"));
        }

        return new StoreFile(Path.Combine(copy, "samphire.db"));
    }

    /// <summary>Until the disk is full.</summary>
    private static void Fill(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
            var block = new byte[4096];
            while (true)
            {
                file.Write(block);
            }
        }
        catch (IOException)
        {
            // The disk is full.
        }
    }

    private static async Task LimitAsync(Served program, string bytes)
    {
        using var limit = Process.Start("prlimit", ["--pid", program.Id.ToString(CultureInfo.InvariantCulture), $"--fsize={bytes}:unlimited"]);
        await limit.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, limit.ExitCode);
    }
}
