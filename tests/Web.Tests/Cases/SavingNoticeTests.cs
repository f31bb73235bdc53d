using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>The pages say what happens to the text if its author has to leave.</summary>
public sealed class SavingNoticeTests
{
    private const string Kept = "Nothing is recorded until you select the button. If you hide the page or sign out, what you wrote is kept for you. You will be signed out at 11:30pm if you do nothing. Anything you send after that is kept too.";

    [Theory]
    [InlineData("Daniel", "/desk/{0}/ask")]
    [InlineData("Daniel", "/desk/{0}/close")]
    [InlineData("Priya", "/concerns/{0}/answer")]
    [InlineData("Priya", "/concerns/{0}/act-now")]
    public async Task Form_outside_a_draft_says_what_happens_to_its_text_when_signed_out(string who, string address)
    {
        await using var app = await TestApp.StartAsync();
        var reference = await app.Services.SendConcernAsync(actNow: true);
        var daniel = await app.SignInAsync("Daniel");
        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Acknowledge");
        if (address.EndsWith("answer", StringComparison.Ordinal))
        {
            await Concerns.FillAsync(daniel, $"/desk/{reference}/ask", new() { ["Question"] = "Which evenings?" }, "Ask the reporter");
        }

        var page = await (await app.SignInAsync(who)).GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, reference));

        Assert.Equal([Kept], page.Texts(".app-signed-out-at"));
    }

    [Fact]
    public async Task Draft_that_saves_automatically_says_when_it_was_saved()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);

        var page = await priya.GetAsync($"{draft}/harm");

        Assert.Contains("Saved at 11:10pm", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing is recorded until you select the button.", page.Text, StringComparison.Ordinal);
    }
}
