using Microsoft.AspNetCore.Http;

namespace Samphire.Web.GovUk;

/// <summary>What another device of the same person has put into fields of this page meanwhile, by the names of the fields.</summary>
public static class Elsewhere
{
    private static readonly object Key = new();

    public static void Set(HttpContext context, IEnumerable<KeyValuePair<string, string>> texts) =>
        context.Items[Key] = texts.ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);

    public static string? Of(HttpContext context, string field) =>
        context.Items[Key] is Dictionary<string, string> texts ? texts.GetValueOrDefault(field) : null;
}
