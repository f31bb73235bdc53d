namespace Samphire.Web.Tests.Store;

/// <summary>
/// A reporter: starts concerns, fills them in page by page, sends them, records who was told, answers the desk.
/// </summary>
internal sealed class Reporting(Visitor visitor, Random random) : AtWork(visitor, random)
{
    private readonly List<string> sent = [];
    private readonly Queue<Func<string, Task>> pages = [];
    private string? draft;
    private string? spare;
    private int begun;

    /// <summary>How many concerns may have been started by now: the limit is twenty in an hour.</summary>
    public int MayHaveBegun { get; set; }

    protected override Task StepAsync() => Random.Next(6) switch
    {
        0 or 1 or 2 when draft is not null && pages.Count > 0 => pages.Peek()(draft),
        0 or 1 or 2 when begun < MayHaveBegun => BeginAsync(),
        3 when sent.Count > 0 => TellAsync(sent[Random.Next(sent.Count)]),
        4 or 0 when sent.Count > 0 => AnswerAsync(sent[Random.Next(sent.Count)]),
        5 when spare is not null => SaveAsync(spare, "noticed", mark => new() { ["Draft.Noticed[0].What"] = mark, ["Draft.Noticed[0].How"] = "saw-or-heard" }),
        _ => OpenAsync("/concerns"),
    };

    private async Task BeginAsync()
    {
        var page = await OpenAsync("/concerns/new/danger");
        begun++;
        await SubmitAsync(Effect.Begin, null, NewMark(), page, new() { ["Draft.Danger.Answer"] = "worried-not-now" }, "Continue", led =>
        {
            var concern = led.Split('/')[2];
            if (spare is null)
            {
                spare = concern;
                return;
            }

            draft = concern;
            Page("harm", _ => new() { ["Draft.Harm.Sexual"] = "no", ["Draft.Harm.Images"] = "yes", ["Draft.Harm.Exchange"] = "yes", ["Draft.Harm.Taken"] = "no", ["Draft.Harm.MadeToInvolve"] = "no", ["Draft.Harm.Threatened"] = "no" });
            Page("child", mark => new() { ["Draft.Child.Name"] = mark, ["Draft.Child.Age"] = "12", ["Draft.Child.District"] = "thornsea" });
            Page("noticed", mark => new() { ["Draft.Noticed[0].What"] = mark, ["Draft.Noticed[0].How"] = "someone-else-told-me" });
            Page("source", _ => new() { ["Source.Name"] = "The aunt", ["Draft.Source.MayBeNamed"] = "keep-it-with-us", ["Draft.Source.Risk"] = "not known" });
            Page("others", _ => new() { ["Draft.Others.MeetingPlanned"] = "not-known" });
            pages.Enqueue(SendAsync);
        });
    }

    private void Page(string step, Func<string, Dictionary<string, string?>> typed) => pages.Enqueue(async concern => await SaveAsync(concern, step, typed, () => pages.Dequeue()));

    private async Task SaveAsync(string concern, string step, Func<string, Dictionary<string, string?>> typed, Action? turn = null)
    {
        var page = await OpenAsync($"/concerns/{concern}/{step}");
        turn?.Invoke();
        var mark = NewMark();
        var fields = typed(mark);
        await SubmitAsync(Effect.Save, concern, fields.ContainsValue(mark) ? mark : "", page, fields, "Continue");
    }

    private async Task SendAsync(string concern)
    {
        var page = await OpenAsync($"/concerns/{concern}/check");
        var button = page.Texts("button").Single(words => words.StartsWith("Send to", StringComparison.Ordinal));
        pages.Dequeue();
        await SubmitAsync(Effect.Send, concern, "", page, [], button, _ =>
        {
            sent.Add(concern);
            draft = null;
        });
    }

    private async Task AnswerAsync(string concern)
    {
        var page = await OpenAsync($"/concerns/{concern}/answer");
        if (page.Document.QuerySelector("form#page") is not null)
        {
            var mark = NewMark();
            await SubmitAsync(Effect.Answer, concern, mark, page, new() { ["Words"] = mark });
        }
    }
}
