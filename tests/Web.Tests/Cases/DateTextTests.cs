using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>Dates and times always have the same format.</summary>
public sealed class DateTextTests
{
    [Theory]
    [InlineData("21", "11", "2026", "9.40 pm", "Saturday 21 November 2026", "9:40pm")]
    [InlineData("07", "nov", "2026", "21:05", "Saturday 7 November 2026", "9:05pm")]
    [InlineData("45", "11", "2026", "after tea", "45/11/2026", "after tea")]
    public async Task Dates_and_times_typed_in_any_form_are_shown_in_the_house_style_to_author_and_desk(
        string day, string month, string year, string time, string shownDay, string shownTime)
    {
        await using var app = await TestApp.StartAsync();
        var reference = await app.Services.SendConcernAsync(words: draft =>
        {
            draft.Noticed[0].When = new() { Day = day, Month = month, Year = year };
            draft.Noticed[0].Time = time;
            draft.Child.Born = new() { Day = "3", Month = "5", Year = "2014" };
        });

        var own = (await (await app.SignInAsync("Priya")).GetAsync($"/concerns/{reference}")).Texts("dd");
        Assert.Contains($"{shownDay}, {shownTime}", own);
        Assert.Contains("3 May 2014", own);
        var desk = (await (await app.SignInAsync("Daniel")).GetAsync($"/desk/{reference}")).Texts("dd");
        Assert.Contains(shownDay, desk);
        Assert.Contains(shownTime, desk);
        Assert.Contains("3 May 2014", desk);
    }

    [Fact]
    public async Task Time_on_an_earlier_day_is_shown_with_weekday_and_year()
    {
        await using var app = await TestApp.StartAsync();
        var reference = await app.Services.SendConcernAsync();
        app.Clock.GoTo("2026-11-24 09:00");
        var daniel = await app.SignInAsync("Daniel");

        Assert.Contains("on Saturday 21 November 2026 at 11:10pm", (await daniel.GetAsync($"/desk/{reference}")).Text, StringComparison.Ordinal);
        Assert.Contains("Overdue since the end of Monday 23 November 2026", (await daniel.GetAsync("/work")).Text, StringComparison.Ordinal);
        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Acknowledge");
        Assert.Contains("Read on Tuesday 24 November 2026 at 9am", (await (await app.SignInAsync("Priya")).GetAsync("/concerns")).Text, StringComparison.Ordinal);
    }
}
