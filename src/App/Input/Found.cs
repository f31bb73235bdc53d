using System.Globalization;
using System.Text.Json;

namespace Samphire.App.Input;

/// <summary>What was found in the place of what was expected, in a few words: nothing long is echoed.</summary>
internal static class Found
{
    private const int LongestEcho = 100;

    /// <summary>What stands there, in a few words or as it was typed.</summary>
    public static string In(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => String(element) is { } text ? Text(text) : "characters that are not Unicode",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => Cut(element.GetRawText()),
    };

    /// <summary>What was typed, or how long it is.</summary>
    public static string Text(string raw)
    {
        if (raw.AsSpan().Trim().IsEmpty)
        {
            return raw.Length == 0 ? "empty text" : "nothing but blanks";
        }

        var length = Domain.Shared.Text.Length(raw.Trim());
        return length > LongestEcho ? string.Create(CultureInfo.InvariantCulture, $"{length:N0} characters") : raw;
    }

    /// <summary>What was typed, cut where it is long.</summary>
    public static string Cut(string raw)
    {
        if (raw.Length <= LongestEcho)
        {
            return raw;
        }

        var end = char.IsHighSurrogate(raw[LongestEcho - 1]) ? LongestEcho - 1 : LongestEcho;
        return raw[..end] + "…";
    }

    /// <summary>The text of a string element; null where it is not a string or not Unicode (half of a pair of surrogates).</summary>
    public static string? String(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
