using System.Text.Json;
using System.Text.Json.Nodes;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;

namespace Samphire.Testing;

/// <summary>
/// Every property of a draft that holds typed or selected values. They are found in the draft itself, not in the
/// definition of its steps, so that a property missing from the definition is still in this list.
/// </summary>
public static class DraftLeaves
{
    /// <summary>Text that occurs in no other answer.</summary>
    public const string Marker = "Zyxwell";

    /// <summary>What a page stores with the answers and nobody reads.</summary>
    public static IReadOnlyList<string> NeverShown { get; } = ["Others.Rows[0].RecordId"];

    /// <summary>"Child.Name", "Noticed[0].When", "Others.Rows[0].Kind".</summary>
    public static IReadOnlyList<string> All { get; } = [.. Walk(Node(Full()), "").Where(path => path != "Version" && !path.StartsWith("Noticed[1]", StringComparison.Ordinal))];

    /// <summary>A draft in which every question is asked and most are answered.</summary>
    public static ConcernDraft Full() => new()
    {
        Danger = new() { Answer = "worried-not-now", Call999 = "i-called", Call999SaidAt = London.At("2026-11-21 23:05") },
        Harm = new() { Sexual = "not-known", Images = "no", Exchange = "no", Taken = "no", MadeToInvolve = "no", Threatened = "no" },
        Child = new() { Name = "Maya", Age = "12", Sex = "male", CareStatus = "none", Place = "Thornsea", School = "Harrowmere High", WhereNow = "At home", MustNotBeTold = "Nobody", District = "" },
        HarmCheck = new() { Answer = "no" },
        Noticed =
        [
            new() { What = "A second phone.", ExactWords = "It is mine.", Time = "9pm", Where = "At school", How = "child-told-me" },
            new() { What = "Another phone.", How = "someone-else-told-me" },
        ],
        Source = new() { MayBeNamed = "yes", ChildTold = "yes" },
        Others = new()
        {
            Rows = [new() { Kind = "person", Name = "Kit", Description = "Tall", OfConcern = "yes", Under18 = "no", WorksWithChildren = "no" }],
            MeetingPlanned = "no",
        },
        Reach = new() { Phone = "01632 960 001" },
    };

    /// <summary>The full draft with one property changed, and the text that must be shown for it.</summary>
    public static (ConcernDraft Draft, string Words) Changed(string path, ConcernContext context)
    {
        var draft = Full();
        if (path == "Others.NobodyElse")
        {
            draft.Others = draft.Others with { Rows = [] };
        }
        else if (path == "Noticed[0].Approximate")
        {
            draft.Noticed[0].When = new DateDraft { Month = "2", Year = "2019" };
        }

        var (value, words) = ValueOf(path, new ConcernForm(draft, context));
        return (With(draft, path, value), words);
    }

    /// <summary>The full draft with all of these properties changed.</summary>
    public static ConcernDraft AllChanged(IEnumerable<string> paths, ConcernContext context) =>
        paths.Aggregate(Full(), (draft, path) => With(draft, path, ValueOf(path, new ConcernForm(draft, context)).Value));

    /// <summary>A different answer from the full draft's, and the text shown for it.</summary>
    private static (JsonNode Value, string Words) ValueOf(string path, ConcernForm form) => (path, FieldOf(form, path)) switch
    {
        ("Danger.Call999SaidAt", _) => (JsonSerializer.SerializeToNode(London.At("2026-11-20 01:02"))!, "1:02am"),
        ("Noticed[0].Approximate", _) => (true, "About February 2019"),
        (_, DateField) => (JsonSerializer.SerializeToNode(new DateDraft { Day = "13", Month = "2", Year = "2019" })!, "13 February 2019"),
        (_, CheckboxField tick) => (true, tick.Words),
        (_, ChoiceField { Options.Count: > 0 } choice) => Other(choice),
        (_, TimeField) => ("4:44am", "4:44am"),
        (_, PhoneField) => ("01632 960 777", "01632 960 777"),
        (_, AgeField) => ("17", "17"),
        _ => (Marker, Marker),
    };

    private static (JsonNode Value, string Words) Other(ChoiceField choice)
    {
        var option = choice.Options.Last(option => option.Word != choice.Word && option.Label != "Not known");
        return (option.Word, option.Label);
    }

    /// <summary>The question of a property; null if the definition lacks it.</summary>
    public static Field? FieldOf(ConcernForm form, string path) =>
        form.Steps.SelectMany(step => step.AllFields).SelectMany(field => field switch
        {
            CheckboxesField ticks => ticks.Boxes,
            DateField { Approximate: { } approximate } date => [date, approximate],
            _ => (IEnumerable<Field>)[field],
        }).FirstOrDefault(field => field.Name == path);

    public static ConcernDraft With(ConcernDraft draft, string path, JsonNode value)
    {
        var root = Node(draft);
        var parts = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        var at = parts[..^1].Aggregate(root, (node, part) => node is JsonArray rows ? rows[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)]! : node[part]!);
        at[parts[^1]] = value;
        return root.Deserialize<ConcernDraft>()!;
    }

    /// <summary>The whole draft as text, for comparison.</summary>
    public static string Text(ConcernDraft draft) => Node(draft).ToJsonString();

    private static JsonNode Node(ConcernDraft draft) => JsonSerializer.SerializeToNode(draft)!;

    private static IEnumerable<string> Walk(JsonNode? node, string path) => node switch
    {
        JsonObject fields when !fields.ContainsKey(nameof(DateDraft.Day)) => fields.SelectMany(field => Walk(field.Value, path.Length == 0 ? field.Key : $"{path}.{field.Key}")),
        JsonArray { Count: > 0 } rows => rows.SelectMany((row, place) => Walk(row, $"{path}[{place}]")),
        _ => [path],
    };
}
