using Samphire.Web.Tests.Cases;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>
/// SEC-09: recording a concern shows exactly the same pages whether or not the child is already known.
/// </summary>
public sealed class KnownChildTests
{
    private const string Known = "Markequill Ashby";
    private const string KnownPlate = "MK07 QAB";
    private const string KnownNick = "Markenova";
    private const string Hint = "Have you recorded this before?";

    [Fact]
    public async Task Known_child_and_an_unknown_one_give_the_same_pages_to_anyone_but_their_recorder()
    {
        await using var app = await TestApp.StartAsync();
        app.Clock.GoTo("2026-11-23 10:00");
        using var kofi = await app.SignInAsync("Kofi");
        await WriteAsync(kofi, Known, KnownPlate, KnownNick);
        using var priya = await app.SignInAsync("Priya");
        using var siobhan = await app.SignInAsync("Siobhan");

        // The same person's fifth concern looks different in the list from the first, so these are two reporters of one
        // school.
        var known = await WriteAsync(priya, Known, KnownPlate, KnownNick);
        var unknown = await WriteAsync(siobhan, "Markebrand Atwell", "MK07 QXY", "Markefenn");

        Assert.Equal(unknown.Count, known.Count);
        foreach (var (page, other) in known.Zip(unknown))
        {
            Assert.Equal(other, page);
        }

        Assert.DoesNotContain(known, page => page.Contains(Hint, StringComparison.Ordinal));

        // A record that she may see is offered to her, so the test would find a hint if there were one.
        Assert.Contains(await WriteAsync(priya, Known, KnownPlate, KnownNick), page => page.Contains(Hint, StringComparison.Ordinal));
    }

    /// <summary>Records and sends a concern; returns every answer on the way, with the typed text masked.</summary>
    private static async Task<IReadOnlyList<string>> WriteAsync(Visitor visitor, string child, string plate, string nick)
    {
        List<PublicPage> answers = [];
        var draft = await Concerns.BeginAsync(visitor);
        async Task Step(string step, Dictionary<string, string?> fields, string button = Concerns.Continue)
        {
            answers.Add(await visitor.GetAsync($"{draft}/{step}"));
            answers.Add(await visitor.SubmitAsync(answers[^1], fields, button));
        }

        await Step("harm", new() { ["Draft.Harm.Sexual"] = "no", ["Draft.Harm.Images"] = "no", ["Draft.Harm.Exchange"] = "no", ["Draft.Harm.Taken"] = "no", ["Draft.Harm.MadeToInvolve"] = "no", ["Draft.Harm.Threatened"] = "no" });
        await Step("child", new() { ["Draft.Child.Name"] = child, ["Draft.Child.Age"] = "15", ["Draft.Child.Place"] = "Thornsea" });
        await Step("noticed", new() { ["Draft.Noticed[0].What"] = $"{child} got out of a car.", ["Draft.Noticed[0].How"] = "saw-or-heard" });
        await Step("others", new() { ["Draft.Others.Rows[0].Kind"] = "vehicle", ["Draft.Others.Rows[0].Name"] = plate }, "Save and add another");
        await Step("others", new() { ["Draft.Others.Rows[1].Kind"] = "person", ["Draft.Others.Rows[1].Name"] = nick, ["Draft.Others.Rows[1].ToChild"] = "friend" }, "Save and add another");
        await Step("others", new() { ["Draft.Others.Rows[2].Kind"] = "person", ["Draft.Others.Rows[2].Name"] = child, ["Draft.Others.Rows[2].ToChild"] = "friend" }, "Save and add another");
        await Step("others", new() { ["Draft.Others.MeetingPlanned"] = "no" });
        answers.Add(await visitor.GetAsync($"{draft}/check"));
        answers.Add(await Concerns.SendAsync(visitor, answers[^1], "01632 960 150"));
        foreach (var page in (string[])["/sent", "", "/act-now", "/answer", "/disagree"])
        {
            answers.Add(await visitor.GetAsync(draft + page));
        }

        answers.Add(await visitor.GetAsync("/concerns"));
        return [.. answers.Select(answer => Masked(answer, draft.Split('/')[2], child, plate, nick))];
    }

    private static string Masked(PublicPage answer, string reference, params string[] typed)
    {
        foreach (var random in answer.Document.QuerySelectorAll("input[type=hidden]"))
        {
            random.RemoveAttribute("value");
        }

        foreach (var who in answer.Document.QuerySelectorAll(".app-header__who"))
        {
            who.TextContent = "";
        }

        var text = $"{(int)answer.Status} {answer.Headers.GetValueOrDefault("Location")} {answer.Document.DocumentElement.OuterHtml}";
        foreach (var word in typed)
        {
            text = text.Replace(word, "TYPED", StringComparison.OrdinalIgnoreCase);
        }

        foreach (var name in (string[])["Priya Raman", "Siobhan Keane"])
        {
            text = text.Replace(name, "READER", StringComparison.Ordinal);
        }

        foreach (var number in (string[])["01632 960 001", "01632 960 002"])
        {
            text = text.Replace(number, "NUMBER", StringComparison.Ordinal);
        }

        return text.Replace(reference, "WM", StringComparison.Ordinal);
    }
}
