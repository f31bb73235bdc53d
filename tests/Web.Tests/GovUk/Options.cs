using System.Net;
using System.Text.Json;

namespace Samphire.Web.Tests.GovUk;

/// <summary>Reads the options of a fixture.</summary>
internal static class Options
{
    /// <summary>A value by its path, as text; null if it is missing.</summary>
    public static string? Text(this JsonElement options, params string[] path)
    {
        return options.At(path) is { } found && found.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) ? found.ToString() : null;
    }

    public static bool Yes(this JsonElement options, params string[] path)
    {
        return options.At(path) is { ValueKind: JsonValueKind.True };
    }

    public static IEnumerable<JsonElement> List(this JsonElement options, params string[] path)
    {
        return options.At(path) is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [];
    }

    /// <summary>The content of an element: html unchanged, text encoded.</summary>
    public static string Inside(this JsonElement options, string html = "html", string text = "text")
    {
        return options.Text(html) ?? WebUtility.HtmlEncode(options.Text(text) ?? string.Empty);
    }

    /// <summary>The size in a class like govuk-label--l.</summary>
    public static string? Size(string? classes)
    {
        return classes?.Split("--")[^1];
    }

    private static JsonElement? At(this JsonElement options, params string[] path)
    {
        var at = options;
        foreach (var name in path)
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at))
            {
                return null;
            }
        }

        return at;
    }
}
