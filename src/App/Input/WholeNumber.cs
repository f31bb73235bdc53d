using System.Text.Json;

namespace Samphire.App.Input;

/// <summary>
/// Reads a whole number exactly as written, without rounding: 2.00000000000000000000000000001 is not whole.
/// </summary>
internal static class WholeNumber
{
    // A longer number may have been rounded to a whole one by decimal.
    private const int DigitsKept = 28;

    public static decimal? In(JsonElement value) => value.ValueKind == JsonValueKind.Number
        && value.TryGetDecimal(out var number)
        && decimal.Truncate(number) == number
        && double.IsInteger(value.GetDouble())
        && value.GetRawText().Length <= DigitsKept ? number : null;
}
