using System.Globalization;
using System.Text.Json.Nodes;

namespace Samphire.Cli.Tests.Assess;

/// <summary>One way to get one field wrong, and what an answer says of it.</summary>
/// <param name="At">The field's pointer.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="InPlaceOfAge">What the child has in place of the age, or null.</param>
/// <param name="Named">The pointers that must be named.</param>
/// <param name="MayAlso">The pointers that may be named besides.</param>
/// <param name="Needs">The field without which the fault cannot be told, or null.</param>
/// <param name="Break">Makes the document wrong, by the map or list that holds the field.</param>
internal sealed record FieldFault(
    string At, string Kind, JsonObject? InPlaceOfAge, string[] Named, string[] MayAlso, string? Needs, Action<JsonNode> Break)
{
    /// <summary>Put behind a name that is to stand a second time, and taken away once the document is text.</summary>
    private const string Twice = "__twice";

    private string Parent => At[..At.LastIndexOf('/')];

    /// <summary>The faults of a field of the list.</summary>
    public static IEnumerable<FieldFault> Of(JsonObject field)
    {
        var at = (string)field["at"]!;
        var name = at[(at.LastIndexOf('/') + 1)..];
        yield return Fault("wrong type", [at], Put(name, field["type"]));
        yield return Fault("null", [at], Put(name, null));
        if (field["value"] is { } value)
        {
            yield return Fault("wrong value", [at], Put(name, value));
        }

        if ((string?)field["misspelt"] is { } misspelt)
        {
            var wrong = $"{at[..at.LastIndexOf('/')]}/{misspelt}";
            yield return Fault("misspelt", (bool?)field["required"] is true ? [at, wrong] : [wrong], Rename(name, misspelt));
            yield return Fault("twice", [at], holder => holder[name + Twice] = holder[name]?.DeepClone());
        }

        FieldFault Fault(string kind, string[] named, Action<JsonNode> breakIt) => new(
            at,
            kind,
            field["inPlaceOfAge"]?.AsObject(),
            named,
            [.. (field["mayAlso"]?.AsArray() ?? []).Select(pointer => (string)pointer!)],
            (string?)field[kind == "wrong value" ? "valueNeeds" : kind == "misspelt" ? "nameNeeds" : "none"],
            breakIt);
    }

    /// <summary>True where both faults can stand in one document and each be seen.</summary>
    public bool GoesWith(FieldFault other) =>
        !$"{At}/".StartsWith($"{other.At}/", StringComparison.Ordinal)
        && !$"{other.At}/".StartsWith($"{At}/", StringComparison.Ordinal)
        && Needs != other.At
        && other.Needs != At
        && (InPlaceOfAge is null || other.InPlaceOfAge is null || JsonNode.DeepEquals(InPlaceOfAge, other.InPlaceOfAge))
        && !((InPlaceOfAge ?? other.InPlaceOfAge) is not null && (At == "/child/age" || other.At == "/child/age"));

    /// <summary>The text of a document with both faults.</summary>
    public string In(JsonObject document, FieldFault other)
    {
        var broken = document.DeepClone().AsObject();
        if ((InPlaceOfAge ?? other.InPlaceOfAge) is { } inPlaceOfAge)
        {
            var child = broken["child"]!.AsObject();
            child.Remove("age");
            foreach (var (name, value) in inPlaceOfAge)
            {
                child[name] = value!.DeepClone();
            }
        }

        // Both places are found before either is broken: a misspelt name would hide what lies beneath.
        var (holder, otherHolder) = (Find(broken, Parent), Find(broken, other.Parent));
        Break(holder);
        other.Break(otherHolder);
        return broken.ToJsonString().Replace($"{Twice}\"", "\"", StringComparison.Ordinal);
    }

    private static JsonNode Find(JsonNode node, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate(node, (at, step) => at is JsonArray list ? list[Index(step)]! : at[step]!);

    private static Action<JsonNode> Put(string name, JsonNode? value) => holder =>
    {
        if (holder is JsonArray list)
        {
            list[Index(name)] = value?.DeepClone();
        }
        else
        {
            holder[name] = value?.DeepClone();
        }
    };

    private static Action<JsonNode> Rename(string name, string wrong) => holder =>
    {
        var value = holder[name]?.DeepClone();
        holder.AsObject().Remove(name);
        holder[wrong] = value;
    };

    private static int Index(string step) => int.Parse(step, CultureInfo.InvariantCulture);
}
