namespace Samphire.Web.Tests.Store;

/// <summary>A person at a browser who works until the connection is cut, and resubmits what was not answered.</summary>
internal abstract class AtWork(Visitor visitor, Random random)
{
    private readonly List<SubmittedForm> pressed = [];

    public IReadOnlyList<SubmittedForm> Pressed => pressed;

    public IEnumerable<SubmittedForm> Unanswered => pressed.Where(form => !form.IsAnswered);

    protected Visitor Visitor => visitor;

    protected Random Random => random;

    /// <summary>Works until the connection is cut. Any failure before that is a fault of the program.</summary>
    public async Task WorkAsync(Line line)
    {
        try
        {
            while (!line.IsCut)
            {
                await StepAsync();
            }
        }
        catch (Exception cut) when (line.IsCut && cut is HttpRequestException or IOException)
        {
            // The program no longer responds.
        }
    }

    /// <summary>Resubmits the form that was sent before the kill and never answered.</summary>
    public async Task PressAgainAsync()
    {
        foreach (var form in Unanswered)
        {
            await form.SendAsync();
        }
    }

    protected abstract Task StepAsync();

    protected static string NewMark() => Guid.NewGuid().ToString("N");

    protected Task SubmitAsync(
        Effect effect, string? concern, string mark, PublicPage page, Dictionary<string, string?> typed, string? button = null, Action<string>? then = null)
    {
        var form = new SubmittedForm(effect, concern, mark, () => visitor.SubmitAsync(page, typed, button)) { Then = then, Page = page.Address };
        pressed.Add(form);
        return form.SendAsync();
    }

    protected async Task<PublicPage> OpenAsync(string address)
    {
        var page = await visitor.GetAsync(address);
        Assert.True((int)page.Status == 200, $"{address} was answered with {(int)page.Status}: {page.Document.Title}");
        return page;
    }

    /// <summary>Records a call to somebody who must be called, with a unique mark.</summary>
    protected async Task TellAsync(string concern)
    {
        var page = await OpenAsync($"/concerns/{concern}/act-now");
        var cards = page.Document.QuerySelectorAll("button[name=card]");
        if (cards.Length > 0)
        {
            var card = cards[random.Next(cards.Length)];
            var (mark, to) = (NewMark(), card.GetAttribute("value"));
            await SubmitAsync(Effect.Alert, concern, mark, page, new() { [$"{to}.Outcome"] = "told-them", [$"{to}.Who"] = mark }, card.TextContent.Trim());
        }
    }
}
