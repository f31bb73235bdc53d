namespace Samphire.Web.Tests.Cases;

/// <summary>Which number is offered after an unanswered call.</summary>
public sealed class NoAnswerTests
{
    [Fact]
    public async Task Unanswered_call_to_the_night_desk_does_not_count_for_the_desk_of_another_day()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        var early = await priya.GetAsync($"{draft}/act-now");
        Assert.Contains("tel:+441632960022", early.Links("#call-ChildrensSocialCare a"));

        await priya.SubmitAsync(early, new() { ["ChildrensSocialCare.Outcome"] = "no-answer" }, "Record contact with children's social care");
        var tried = await priya.GetAsync($"{draft}/act-now?recorded=ChildrensSocialCare");
        Assert.Equal(["tel:999", "tel:+441632960022"], tried.Links("#call-ChildrensSocialCare a"));
        Assert.Contains("No answer at 11:10pm.", tried.Texts("#call-ChildrensSocialCare p"));
        Assert.Contains("Try again by 11:25pm.", tried.Texts("#call-ChildrensSocialCare p"));
        Assert.Contains("Recorded: you could not get through to children's social care. Try again by 11:25pm.", tried.Text, StringComparison.Ordinal);
        Assert.Empty(tried.Texts(".govuk-notification-banner--success"));

        app.Clock.GoTo("2026-11-23 10:00");
        priya = await app.SignInAsync("Priya");
        Assert.Equal(["tel:+441632960020"], (await priya.GetAsync($"{draft}/act-now")).Links("#call-ChildrensSocialCare a"));

        // It does not count for the same desk on the next night either.
        app.Clock.GoTo("2026-11-23 22:00");
        priya = await app.SignInAsync("Priya");
        Assert.Equal(["tel:+441632960022"], (await priya.GetAsync($"{draft}/act-now")).Links("#call-ChildrensSocialCare a"));
    }
}
