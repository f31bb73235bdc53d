using System.Text.Json;

namespace Samphire.App.Input;

/// <summary>Reads a whole number exactly as it was written: one that a rounding would make whole is none.</summary>
internal static class WholeNumber
{
    /// <summary>A decimal keeps so many digits; a longer number may be rounded to a whole one that was not written.</summary>
    private const int DigitsKept = 28;

    /// <summary>The number in a value, or null where there is none, or not a whole one.</summary>
    public static decimal? In(JsonElement value) => value.ValueKind == JsonValueKind.Number
        && value.TryGetDecimal(out var number)
        && decimal.Truncate(number) == number
        && double.IsInteger(value.GetDouble())
        && value.GetRawText().Length <= DigitsKept ? number : null;
}
