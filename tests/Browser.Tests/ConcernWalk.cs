using Microsoft.Playwright;

namespace Samphire.Browser.Tests;

/// <summary>What a reporter answers on the pages of a concern, and the walk through them.</summary>
internal sealed record ConcernWalk
{
    public string Danger { get; init; } = "Not right now, but I am worried";

    /// <summary>One answer for each of the six rows.</summary>
    public string[] Harm { get; init; } = ["No", "No", "No", "No", "No", "No"];

    public string Name { get; init; } = "";

    public string Age { get; init; } = "";

    public required string What { get; init; }

    public string Where { get; init; } = "";

    public required string How { get; init; }

    public string Source { get; init; } = "";

    /// <summary>Somebody or something else: the kind, and the name or a description.</summary>
    public (string Kind, string Name)? Other { get; init; }

    public string Meeting { get; init; } = "Not known";

    /// <summary>The button with which the concern was sent.</summary>
    public string SendButton { get; private set; } = "";

    /// <summary>
    /// From the list of concerns to the page after sending.
    /// </summary>
    /// <returns>The pages that were answered and the last one, without Act now, which interrupts.</returns>
    public async Task<IReadOnlyList<string>> SendAsync(Screen screen)
    {
        await screen.GoAsync("/concerns");
        await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Record a concern" }).First.ClickAsync();
        var pages = new List<string>();
        while (pages.Count < 20)
        {
            var page = new Uri(screen.Page.Url).Segments[^1];
            if (page == "act-now")
            {
                await screen.Page.GetByRole(AriaRole.Link, new() { Name = "Continue with the concern" }).First.ClickAsync();
                continue;
            }

            Assert.Equal(1, await screen.Page.Locator("h1").CountAsync());
            pages.Add(page);
            if (page == "sent")
            {
                break;
            }

            await AnswerAsync(screen, page);
            var button = page == "check" ? screen.Page.Locator("main button").Filter(new() { HasText = "Send to" }) : screen.Page.GetByRole(AriaRole.Button, new() { Name = "Continue", Exact = true }).First;
            SendButton = await button.InnerTextAsync();
            await screen.PressAsync(button);
            Assert.Equal(0, await screen.Page.Locator(".govuk-error-summary").CountAsync());
        }

        return pages;
    }

    private async Task AnswerAsync(Screen screen, string page)
    {
        switch (page)
        {
            case "danger":
                await screen.ChooseAsync(Danger);
                break;
            case "harm":
                for (var row = 0; row < Harm.Length; row++)
                {
                    await screen.Page.Locator("main fieldset").Nth(row).GetByLabel(Harm[row], new() { Exact = true }).CheckAsync();
                }

                break;
            case "harm-check":
                await screen.ChooseAsync("No");
                break;
            case "child":
                await screen.Page.GetByLabel("Name, or what they are called").FillAsync(Name);
                await screen.Page.GetByLabel("Or approximate age (optional)").FillAsync(Age);
                break;
            case "noticed":
                await screen.Page.GetByLabel("What happened").FillAsync(What);
                await screen.Page.GetByLabel("Where (optional)").FillAsync(Where);
                await screen.ChooseAsync(How);
                break;
            case "source":
                await SourceAsync(screen);
                break;
            case "others":
                await OthersAsync(screen);
                break;
        }
    }

    private async Task SourceAsync(Screen screen)
    {
        if (Source.Length == 0)
        {
            await screen.ChooseAsync("Yes");
            return;
        }

        await screen.Page.GetByLabel("Name, or who they are (optional)").FillAsync(Source);
        await screen.ChooseAsync("No, keep their name confidential");
        await screen.Page.GetByLabel("If their name is confidential: what could happen to them").FillAsync("He could lose his job.");
    }

    private async Task OthersAsync(Screen screen)
    {
        if (Other is { } other)
        {
            await screen.ChooseAsync(other.Kind);
            await screen.Page.GetByLabel("Name or nickname, registration, number, account or address").FillAsync(other.Name);
        }

        await screen.Page.Locator("main fieldset").Last.GetByLabel(Meeting, new() { Exact = true }).CheckAsync();
    }
}
