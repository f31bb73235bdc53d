using System.Globalization;
using System.Text.Json.Nodes;

namespace Samphire.Cli.Tests.Route;

/// <summary>Complete answers of <c>route</c>, expected and actual, in one form that can be compared.</summary>
internal static class Desks
{
    private static readonly JsonObject Known = Yaml.Read("Route", "desks.yaml").AsObject();

    /// <summary>The expectation of a case: a desk of the list, with what the case overrides.</summary>
    public static JsonObject Expected(JsonObject expect, JsonArray? also = null)
    {
        var desk = Known[(string)expect["like"]!]!.DeepClone().AsObject();
        desk["opensNext"] = null;
        desk["rightUntil"] = null;
        foreach (var (field, value) in expect.Where(field => field.Key is not ("like" or "also")))
        {
            desk[field] = value?.DeepClone();
        }

        var rules = desk["rules"]!.AsArray().Concat(also ?? []).Concat(expect["also"]?.AsArray() ?? []).Select(rule => (string)rule!);
        desk["rules"] = Sorted(rules);
        return Compared(desk);
    }

    /// <summary>The actual answer: every field in order, and no reason without a sentence.</summary>
    public static JsonObject Found(JsonNode answer)
    {
        var desk = answer.DeepClone().AsObject();
        Assert.Equal(
            ["area", "desk", "means", "writtenOwed", "open", "opensNext", "rightUntil", "contacts", "reasons"], desk.Select(field => field.Key));
        Assert.Equal(["id", "name"], desk["desk"]!.AsObject().Select(field => field.Key));
        Assert.All(desk["contacts"]!.AsArray(), contact =>
            Assert.Equal(["kind", "value", "verified", "note"], contact!.AsObject().Select(field => field.Key)));
        Assert.All(desk["reasons"]!.AsArray(), reason =>
        {
            Assert.Equal(["rule", "sentence"], reason!.AsObject().Select(field => field.Key));
            Assert.NotEqual("", ((string)reason["sentence"]!).Trim());
        });
        desk["rules"] = Sorted(desk["reasons"]!.AsArray().Select(reason => (string)reason!["rule"]!));
        desk.Remove("reasons");
        return Compared(desk);
    }

    /// <summary>Times in UTC, fields by name.</summary>
    private static JsonObject Compared(JsonObject desk)
    {
        foreach (var field in new[] { "opensNext", "rightUntil" })
        {
            desk[field] = (string?)desk[field] is { } moment
                ? DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).UtcDateTime.ToString("u", CultureInfo.InvariantCulture)
                : null;
        }

        return new JsonObject(desk.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())));
    }

    private static JsonArray Sorted(IEnumerable<string> words) => [.. words.Order(StringComparer.Ordinal).Select(word => JsonValue.Create(word))];
}
