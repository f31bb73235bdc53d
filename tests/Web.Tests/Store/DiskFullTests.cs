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
    private readonly ServedFolder place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task What_was_typed_stays_in_the_form_until_there_is_room_again()
    {
        using var program = await Served.StartAsync(place.Database, place.Keys, "trap '' XFSZ;");
        place.Line.LeadTo(program.Address);
        var priya = new Visitor(place.Line);
        await TestApp.SignInAsync(priya, TestApp.EmailOf("Priya"));
        var draft = await Concerns.BeginAsync(priya);
        const string Saved = "He has a second phone.";
        const string Words = "He has a second phone, and he hides it.";
        Dictionary<string, string?> typed = new() { ["Draft.Noticed[0].What"] = Saved, ["Draft.Noticed[0].How"] = "saw-or-heard" };
        await priya.SubmitAsync(await priya.GetAsync($"{draft}/noticed"), typed, "Save and come back later");
        var page = await priya.GetAsync($"{draft}/noticed");
        Assert.Equal(200, (int)(await priya.GetAsync("/health/ready")).Status);

        // As large as the database is now: it cannot grow, and the write-ahead log not beyond it. Each look is written down.
        await LimitAsync(program, new FileInfo(place.Database).Length.ToString(CultureInfo.InvariantCulture));
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
        using (var file = new StoreFile(place.Database))
        {
            Assert.Equal("ok", file.Integrity);
            Assert.Contains(Saved, file.Concerns[Concerns.ReferenceOf(draft)].Words, StringComparison.Ordinal);
        }

        await LimitAsync(program, "unlimited");
        Assert.Equal(302, (int)(await priya.SubmitAsync(answer, [], "Try again")).Status);
        Assert.Equal(200, (int)(await priya.GetAsync("/health/ready")).Status);
        Assert.Equal(Words, (await priya.GetAsync($"{draft}/noticed")).Document.QuerySelector("textarea[name='Draft.Noticed[0].What']")!.TextContent.TrimStart('\n'));
        using var after = new StoreFile(place.Database);
        Assert.Equal("ok", after.Integrity);
        Assert.DoesNotContain(after.Torn, torn => torn.StartsWith(Concerns.ReferenceOf(draft), StringComparison.Ordinal));
    }

    private static async Task LimitAsync(Served program, string bytes)
    {
        using var limit = Process.Start("prlimit", ["--pid", program.Id.ToString(CultureInfo.InvariantCulture), $"--fsize={bytes}:unlimited"]);
        await limit.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, limit.ExitCode);
    }
}
