using Microsoft.AspNetCore.Http;

namespace Samphire.Web.GovUk;

/// <summary>What the same person has entered on another device in the meantime, by field name.</summary>
public static class OtherDeviceValues
{
    private static readonly object Key = new();

    public static void Set(HttpContext context, IEnumerable<KeyValuePair<string, string>> texts) =>
        context.Items[Key] = texts.ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);

    public static string? Of(HttpContext context, string field) =>
        context.Items[Key] is Dictionary<string, string> texts ? texts.GetValueOrDefault(field) : null;
}
