using System.Globalization;
using System.Text.Json;

namespace Samphire.App.Input;

/// <summary>Describes in a few words what was found instead of the expected value. Long input is not echoed.</summary>
internal static class ValueDescription
{
    private const int LongestEcho = 100;

    public static string In(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => String(element) is { } text ? Text(text) : "characters that are not Unicode",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => Shortened(element.GetRawText()),
    };

    public static string Text(string raw)
    {
        if (raw.AsSpan().Trim().IsEmpty)
        {
            return raw.Length == 0 ? "empty text" : "only spaces";
        }

        var length = Domain.Shared.Text.Length(raw.Trim());
        return length > LongestEcho ? string.Create(CultureInfo.InvariantCulture, $"{length:N0} characters") : raw;
    }

    public static string Shortened(string raw)
    {
        if (raw.Length <= LongestEcho)
        {
            return raw;
        }

        var end = char.IsHighSurrogate(raw[LongestEcho - 1]) ? LongestEcho - 1 : LongestEcho;
        return raw[..end] + "…";
    }

    /// <summary>Null if the element is not a string or contains an unpaired surrogate.</summary>
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
