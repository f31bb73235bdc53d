using System.Globalization;
using System.Text.Json.Nodes;

namespace Samphire.Cli.Tests.Assess;

/// <summary>One way to make one field invalid, and the expected errors.</summary>
/// <param name="At">The field's pointer.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="InPlaceOfAge">What the child has in place of the age; null to keep the age.</param>
/// <param name="Named">The pointers that must be reported.</param>
/// <param name="MayAlso">Further pointers that may be reported.</param>
/// <param name="Needs">The field without which the fault cannot be detected; null if it needs none.</param>
/// <param name="Break">Makes the document invalid, given the map or list that holds the field.</param>
internal sealed record FieldFault(
    string At, string Kind, JsonObject? InPlaceOfAge, string[] Named, string[] MayAlso, string? Needs, Action<JsonNode> Break)
{
    /// <summary>Appended to a name that must occur twice, and removed again once the document is text.</summary>
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

    /// <summary>True if one document can contain both faults and both can be detected.</summary>
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

        // Find both places before breaking either, because a misspelt name would hide its children.
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
