namespace Samphire.App.Tests.Content;

/// <summary>A valid answer with one change that its schema must reject.</summary>
internal sealed record SpoiltAnswer(string Name, WholeAnswer Whole, string Part, string Becomes)
{
    private const string Route = """{"area":"wendmarsh-demo","desk":{"id":"emergency","name":"Emergency"},"means":"telephone-999","writtenOwed":true,"open":true,"opensNext":null,"rightUntil":null,"contacts":[{"kind":"telephone","value":"999","verified":true,"note":"Ask for the police."}],"reasons":[{"rule":"police-immediate-danger","sentence":"Danger."}]}""";

    private const string Decision = $$"""{"format":"samphire.decision/1","reference":"r","pack":{"id":"england-cse","version":"1.0.0"},"area":{"id":"wendmarsh-demo","version":"1.0.0"},"inScope":true,"actNow":{"required":true,"because":["missing-now"]},"threshold":"standard","uplift":0,"level":"high","provisional":true,"reasons":[{"reason":"missing-now","sentence":"Missing.","people":[],"items":[],"observations":[]}],"notKnown":[{"what":"/child/age","sentence":"How old?"}],"consult":[{"who":"designated-lead","sentence":"Tell them."}],"alertsDue":[{"to":"police","how":"voice-now","writtenOwed":true,"desk":{{Route}}}],"desk":{{Route}},"secondReadingBy":"2026-11-22","reviewBy":"2026-11-22"}""";

    private const string Wrong = """{"reference":null,"errors":[{"path":"","expected":"JSON","found":"nothing"}]}""";

    private static readonly WholeAnswer OfDecision = new("a whole decision", "samphire.decision.1.json", Decision);
    private static readonly WholeAnswer OfRoute = new("a whole route", "samphire.route.1.json", Route);
    private static readonly WholeAnswer OfErrors = new("whole errors", "samphire.assessment-errors.1.json", Wrong);

    public static IReadOnlyList<WholeAnswer> Wholes { get; } = [OfDecision, OfRoute, OfErrors];

    public static IReadOnlyList<SpoiltAnswer> All { get; } =
    [
        new("a level below high with act now", OfDecision, "\"level\":\"high\"", "\"level\":\"medium\""),
        new("act now without a reason", OfDecision, "[\"missing-now\"]", "[]"),
        new("a reason for act now without it", OfDecision, "\"required\":true", "\"required\":false"),
        new("a reason that calls for no act now", OfDecision, "[\"missing-now\"]", "[\"known-link\"]"),
        new("an uplift of two", OfDecision, "\"uplift\":0", "\"uplift\":2"),
        new("a decision that is not provisional", OfDecision, "\"provisional\":true", "\"provisional\":false"),
        new("a level outside the three", OfDecision, "\"threshold\":\"standard\"", "\"threshold\":\"low\""),
        new("a written alert that owes writing", OfDecision, "\"how\":\"voice-now\"", "\"how\":\"written\""),
        new("a call that owes no writing", OfDecision, "\"how\":\"voice-now\",\"writtenOwed\":true", "\"how\":\"voice-now\",\"writtenOwed\":false"),
        new("a pointer that leads nowhere", OfDecision, "/child/age", "/child/name"),
        new("a version of two numbers", OfDecision, "\"england-cse\",\"version\":\"1.0.0\"", "\"england-cse\",\"version\":\"1.0\""),
        new("a decision without a review", OfDecision, ",\"reviewBy\":\"2026-11-22\"", ""),
        new("a decision with more than the contract says", OfDecision, "\"inScope\":true", "\"inScope\":true,\"score\":7"),
        new("an open desk that opens later", OfRoute, "\"opensNext\":null", "\"opensNext\":\"2026-11-22T08:00:00+00:00\""),
        new("a way that nobody verified", OfRoute, "\"verified\":true", "\"verified\":false"),
        new("a route without a reason", OfRoute, "[{\"rule\":\"police-immediate-danger\",\"sentence\":\"Danger.\"}]", "[]"),
        new("a moment without offset in a route", OfRoute, "\"rightUntil\":null", "\"rightUntil\":\"2026-11-22T08:00:00\""),
        new("errors without an error", OfErrors, "[{\"path\":\"\",\"expected\":\"JSON\",\"found\":\"nothing\"}]", "[]"),
        new("a path that is no pointer", OfErrors, "\"path\":\"\"", "\"path\":\"answers\""),
    ];

    public string Json
    {
        get
        {
            Assert.Contains(Part, Whole.Json, StringComparison.Ordinal);
            return Whole.Json.Replace(Part, Becomes, StringComparison.Ordinal);
        }
    }
}

/// <summary>A valid answer, written by hand.</summary>
internal sealed record WholeAnswer(string Name, string Schema, string Json);
