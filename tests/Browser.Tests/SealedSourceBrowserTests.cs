using Microsoft.Playwright;

namespace Samphire.Browser.Tests;

/// <summary>What would show who a confidential source is, as the reporter sees it before sending, and what the desk sees.</summary>
public sealed class SealedSourceBrowserTests
{
    [Fact]
    public async Task Words_that_show_the_source_are_pointed_out_and_lead_to_their_box()
    {
        await using var app = await BrowserApp.StartAsync();
        await using var priya = await app.SignInAsync("Priya");
        var draft = await ToldAsync(priya);
        await priya.GoAsync($"{draft}/source");
        await priya.Page.GetByLabel("Name, or who they are (optional)").FillAsync("Her aunt, Carys Vane");
        await priya.Page.GetByLabel("Contact details (optional)").FillAsync("14 Marsh Lane, 01632 960 240");
        await priya.ChooseAsync("No, keep their name confidential");
        await priya.PressAsync("Continue");
        Assert.Contains("what could happen to them", await priya.Page.Locator(".govuk-error-summary").InnerTextAsync(), StringComparison.Ordinal);
        await priya.LookAsync("record-source-error");
        await priya.Page.GetByLabel("what could happen to them").FillAsync("Her brother would throw her out.");
        await priya.LookAsync("record-source-confidential");
        await priya.PressAsync("Continue");

        await priya.GoAsync($"{draft}/check");
        Assert.Equal(["Carys Vane", "Marsh Lane"], await priya.Page.Locator(".app-blame mark").AllInnerTextsAsync());
        Assert.Equal(1, await priya.Page.Locator(".app-blame .app-words").CountAsync());
        await priya.LookAsync("record-check-repeats-source");
        await priya.Page.GetByRole(AriaRole.Link, new() { Name = "Change this in ‘What happened’" }).ClickAsync();
        Assert.True(await priya.Page.GetByLabel("What happened").EvaluateAsync<bool>("box => box.matches(':target')"));

        await priya.GoAsync($"{draft}/check");
        await priya.PressAsync(priya.Page.Locator("main button").Filter(new() { HasText = "Send to" }));
        Assert.Contains("/sent", priya.Page.Url, StringComparison.Ordinal);
        await priya.GoAsync($"{draft}/add");
        await priya.Page.GetByLabel("What do you want to add?").FillAsync("Mrs Vane rang again.");
        await priya.PressAsync("Send to the duty team");
        Assert.Equal("Not sent yet: look at this once more", await priya.HeadingAsync());
        await priya.LookAsync("add-repeats-source");

        await using var daniel = await app.SignInAsync("Daniel");
        await daniel.GoAsync(draft);
        Assert.Contains("Her brother would throw her out.", await daniel.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await daniel.LookAsync("desk-sealed-source");
    }

    // A draft about what somebody told Priya, complete but for the page about them.
    private static async Task<string> ToldAsync(Screen screen)
    {
        await screen.GoAsync("/concerns/new/danger");
        await screen.ChooseAsync("Not right now, but I am worried");
        await screen.PressAsync("Continue");
        var draft = new Uri(screen.Page.Url).AbsolutePath;
        draft = draft[..draft.LastIndexOf('/')];
        var rows = screen.Page.Locator("main fieldset");
        for (var row = 0; row < await rows.CountAsync(); row++)
        {
            await rows.Nth(row).GetByLabel("No", new() { Exact = true }).CheckAsync();
        }

        await screen.PressAsync("Continue");
        await screen.Page.GetByLabel("Name, or what they are called").FillAsync("Oskar Nowak");
        await screen.Page.GetByLabel("Or approximate age (optional)").FillAsync("14");
        await screen.PressAsync("Continue");
        await screen.Page.GetByLabel("What happened").FillAsync("Carys Vane rang me on Friday. A man waits for Oskar in a blue car at the end of Marsh Lane after school.");
        await screen.ChooseAsync("Someone else told me");
        await screen.PressAsync("Continue");
        await screen.GoAsync($"{draft}/others");
        await screen.Page.Locator("main fieldset").Last.GetByLabel("No", new() { Exact = true }).CheckAsync();
        await screen.PressAsync("Continue");
        return draft;
    }
}
