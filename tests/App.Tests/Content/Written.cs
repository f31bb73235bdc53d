using System.Text.Encodings.Web;
using System.Text.Json;
using Samphire.App.Assessments;
using Samphire.App.Cases;
using Samphire.App.Content;
using Samphire.App.Routes;
using Samphire.Domain.Assessments;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Tests.Content;

/// <summary>What the program writes for other programs, one answer per line.</summary>
internal static class Written
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static LocalTime London { get; } = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));

    /// <summary>The decisions and errors for an input, in order.</summary>
    public static IReadOnlyList<string> Assessed(Stream input, ContentLibrary library) =>
    [
        .. new AssessItems(library, London).Run(input, areaByDefault: null).Select(item => Line(json =>
        {
            if (item.Decision is { } decision)
            {
                DecisionWriter.Write(json, decision, library.Toolbox.Toolbox.Wording);
            }
            else
            {
                DecisionWriter.WriteErrors(json, item.Reference, item.Errors);
            }
        })),
    ];

    /// <summary>
    /// Routes of every area for every body and urgency, at times when desks are open, closed and unknown.
    /// </summary>
    public static IReadOnlyList<string> Routes(ContentLibrary library)
    {
        string[] moments = ["2026-11-20T09:14:00+00:00", "2026-11-21T23:10:00+00:00", "2026-12-25T10:00:00+00:00", "2026-06-09T10:00:00+01:00", "2031-01-01T10:00:00+00:00"];
        var toolbox = library.Toolbox.Toolbox;
        return
        [
            .. from pack in library.Areas
               from body in Enum.GetValues<Body>()
               from urgency in Enum.GetValues<Urgency>()
               from moment in moments
               from district in (District?[])[null, pack.Area.Districts[0]]
               let at = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)
               let question = new RouteQuestion(body, urgency, at, district)
               select Line(json => RouteWriter.Write(json, RouteFinder.Find(question, pack.Area, toolbox.BankHolidays, toolbox.RouteWording, London))),
        ];
    }

    /// <summary>Everything that can be shown in a format.</summary>
    public static IReadOnlyList<string> Shown(ContentLibrary library, string format) =>
    [
        .. ContentEntry.Ids(library).Select(id => Line(ContentEntry.Find(id, library)!.Write))
            .Where(line => line.StartsWith($"{{\"format\":\"{format}\"", StringComparison.Ordinal)),
    ];

    public static IReadOnlyList<string> Explanations(ContentLibrary library) =>
        [.. Enum.GetValues<ReasonId>().Select(reason => Line(Explanation.Of(reason, library.Toolbox).Write))];

    /// <summary>Valid input of <c>samphire words</c>.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        """{"id":"a","text":"She is promiscuous, and it is a lifestyle choice."}""",
        """{"id":"b","text":""}""",
        """{"id":"c","text":"Her stepdad told me she led him on."}""",
    ];

    /// <summary>Invalid input of <c>samphire words</c>.</summary>
    public static IReadOnlyList<(string Name, string Text)> BrokenTexts { get; } =
    [
        ("without a text", """{"id":"a"}"""),
        ("without an id", """{"text":"a"}"""),
        ("with a blank id", """{"id":" ","text":"a"}"""),
        ("with a number as text", """{"id":"a","text":1}"""),
        ("with an unknown field", """{"id":"a","text":"a","at":1}"""),
        ("that is too long", $$"""{"id":"a","text":"{{new string('x', 100_001)}}"}"""),
    ];

    public static IReadOnlyList<string> Marked(string input, ContentLibrary library) =>
        [.. MarkTexts.Run(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input)), library.Toolbox.Concerns.BlamePhrases).Select(item => Line(item.Write))];

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
