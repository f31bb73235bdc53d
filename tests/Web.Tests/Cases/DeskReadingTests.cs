using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>What a desk sees of a concern before it decides: how bad it may be, what is late, and what reading it does.</summary>
public sealed class DeskReadingTests
{
    [Fact]
    public async Task Unread_concern_says_that_reading_it_counts_as_telling_the_desks_own_body_and_that_it_is_late()
    {
        await using var app = await TestApp.StartAsync();
        app.Clock.GoTo("2026-11-23 10:00");
        var priya = await app.SignInAsync("Priya");
        var reference = await OskarsAsync(priya);
        app.Clock.GoTo("2026-11-23 11:30");
        var daniel = await app.SignInAsync("Daniel");

        var page = await daniel.GetAsync($"/desk/{reference}");

        Assert.Contains(
            "Read it to the end, then acknowledge it by 10am today (overdue). Acknowledging it counts as telling children's social care.",
            page.Text, StringComparison.Ordinal);
        Assert.Contains("To be read by 10am today (overdue).", (await daniel.GetAsync("/desk")).Text, StringComparison.Ordinal);

        await daniel.SubmitAsync(page, [], "Acknowledge");
        Assert.DoesNotContain("counts as telling", (await daniel.GetAsync($"/desk/{reference}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_noticed_the_child_danger_and_harm_stand_before_the_buttons()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var reference = await OskarsAsync(priya);
        var daniel = await app.SignInAsync("Daniel");

        var headings = (await daniel.GetAsync($"/desk/{reference}")).Texts("#first-answers h2");

        Assert.Equal(["What was noticed", "The child", "Danger", "Has someone already done any of these things?"], headings);
    }

    [Theory]
    [InlineData("whereabouts-not-known", true)]
    [InlineData("worried-not-now", false)]
    public async Task Desk_page_has_the_emergency_number_if_the_reporters_answer_means_danger(string answer, bool hasNumber)
    {
        await using var app = await TestApp.StartAsync();
        var reference = await app.Services.SendConcernAsync(words: draft => draft.Danger.Answer = answer);
        var daniel = await app.SignInAsync("Daniel");

        Assert.Equal(hasNumber, (await daniel.GetAsync($"/desk/{reference}")).Text.Contains("If anyone may be in danger, call 999.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Work_list_says_of_each_concern_why_it_was_sent_and_names_nobody()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        await OskarsAsync(priya);
        var daniel = await app.SignInAsync("Daniel");

        var work = await daniel.GetAsync("/work");

        Assert.Equal(["Harm has already happened. Act now. Aged 12, Thornsea."], work.Texts(".app-tray__triage"));
        Assert.DoesNotContain("Nowak", work.Text, StringComparison.Ordinal);
        Assert.Empty((await priya.GetAsync("/concerns")).Texts(".app-tray__triage"));
    }

    private static async Task<string> OskarsAsync(Visitor priya)
    {
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));
        return Concerns.ReferenceOf(draft);
    }
}
