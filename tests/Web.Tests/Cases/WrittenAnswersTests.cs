using Microsoft.EntityFrameworkCore;
using Samphire.App.Cases;
using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>Ages, times and telephone numbers as people write them, from the form to the desk, on 21 November 2026.</summary>
public sealed class WrittenAnswersTests
{
    [Theory]
    [InlineData("Year 9", "13 to 14 (written as \"Year 9\")", "O.N., 13 to 14")]
    [InlineData("about 14", "13 to 15 (written as \"about 14\")", "O.N., 13 to 15")]
    [InlineData("primary school", "Not known (written as \"primary school\")", "O.N., age not known")]
    public async Task Age_is_shown_everywhere_as_it_was_read_and_as_it_was_written(string words, string answer, string inLists)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.Age"] = words });
        var check = await priya.GetAsync($"{draft}/check");
        Assert.Contains(answer, check.Texts("dd bdi"));

        Assert.Equal($"{draft}/sent", (await Concerns.SendAsync(priya, check)).Headers["Location"]);
        Assert.Contains(answer, (await priya.GetAsync(draft)).Texts("dd bdi"));
        Assert.Contains(inLists, (await priya.GetAsync("/concerns")).Text, StringComparison.Ordinal);

        // A school year later, the desk still reads the age as it was when the concern was sent.
        app.Clock.GoTo("2027-11-22 09:00");
        var daniel = await app.SignInAsync("Daniel");
        Assert.Contains(answer, (await daniel.GetAsync($"/desk/{Concerns.ReferenceOf(draft)}")).Texts("dd bdi"));
        Assert.Contains(inLists, (await daniel.GetAsync("/desk")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stand_in_for_a_date_of_birth_is_said_to_be_one_and_the_person_is_treated_as_a_child()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/child", new()
        {
            ["Draft.Child.Name"] = "Oskar",
            ["Draft.Child.Born.Day"] = "1",
            ["Draft.Child.Born.Month"] = "1",
            ["Draft.Child.Born.Year"] = "1900",
        });

        const string Said = "a stand-in for a date that is not known, so the age is not known";
        Assert.Contains($"1 January 1900 ({Said})", (await priya.GetAsync($"{draft}/check")).Texts("dd bdi"));
        var child = await priya.GetAsync($"{draft}/child");
        Assert.Contains("1 January 1900 is " + Said, child.Text, StringComparison.Ordinal);
        Assert.Contains("We will treat this person as a child until their age is known.", child.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Time_without_am_or_pm_is_asked_about_where_answers_are_checked_and_does_not_stop_sending()
    {
        const string Asked = "9:30: morning or evening? Say which if you know.";
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].Time"] = "9:30" });

        var check = await priya.GetAsync($"{draft}/check");
        Assert.Contains(Asked, check.Text, StringComparison.Ordinal);
        var box = check.Links("main a").Single(link => link.Contains('#', StringComparison.Ordinal));
        Assert.StartsWith($"{draft}/noticed#", box, StringComparison.Ordinal);
        Assert.Equal("Draft.Noticed[0].Time", (await priya.GetAsync($"{draft}/noticed")).Document.GetElementById(box.Split('#')[1])!.GetAttribute("name"));

        Assert.Equal($"{draft}/sent", (await Concerns.SendAsync(priya, check)).Headers["Location"]);
        Assert.Contains("9:30", (await (await app.SignInAsync("Daniel")).GetAsync($"/desk/{Concerns.ReferenceOf(draft)}")).Texts("dd bdi"));

        var other = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{other}/noticed", new() { ["Draft.Noticed[0].Time"] = "half past nine at night" });
        Assert.DoesNotContain("morning or evening", (await priya.GetAsync($"{other}/check")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Call_is_recorded_at_the_last_such_time_that_has_been_and_not_before_the_concern_began(Database database)
    {
        await using var app = await TestApp.StartAsync(database);
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        app.Clock.GoTo("2026-11-21 23:25");

        var early = await priya.SubmitAsync(
            await priya.GetAsync($"{draft}/act-now"), new() { ["Police.Outcome"] = "told-them", ["Police.Who"] = "Sergeant Dee", ["Police.Time"] = "11:05" }, "Record contact with police");
        Assert.Equal(["The time must not be before this concern was started, at 11:10pm on Saturday 21 November 2026. If it was earlier, enter that time and write the true time after the name"], early.Texts(".govuk-error-summary__list li"));

        await priya.SubmitAsync(early, new() { ["Police.Time"] = "11:22" }, "Record contact with police");
        await using var db = await Concerns.StoreOfAsync(app, "Priya");
        Assert.Equal(London.At("2026-11-21 23:22"), (await db.ConcernAlerts.SingleAsync()).At);
        Assert.Equal(London.At("2026-11-22 23:22"), (await db.Tasks.SingleAsync(item => item.Kind == App.Cases.ConcernTasks.SendInWriting)).DueAt);
    }

    [Theory]
    [InlineData("01632 960 001 or 01632 960 002")]
    [InlineData("call the office")]
    [InlineData("07700 900123 (mum)")]
    public async Task Text_that_is_not_one_number_is_refused_and_kept(string typed)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);

        var refused = await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"), typed);

        Assert.Equal(
            ["Enter one phone number without any other words, like 01632 960 001 or 01632 960 001 ext 4, or select 'I cannot be called'"],
            refused.Texts(".govuk-error-summary__list li"));
        Assert.Equal(typed, refused.Document.QuerySelector("input[name='Draft.Reach.Phone']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("+44 (0)1632\u00A0960\u2011022", "01632 960 022")]
    [InlineData("01632 960 012 ext 4", "01632 960 012 ext 4")]
    public async Task Number_with_everything_that_a_paste_brings_is_sent_and_shown_in_groups(string typed, string shown)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);

        Assert.Equal($"{draft}/sent", (await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"), typed)).Headers["Location"]);

        Assert.Contains(shown, (await (await app.SignInAsync("Daniel")).GetAsync($"/desk/{Concerns.ReferenceOf(draft)}")).Texts("dd bdi"));
    }
}
