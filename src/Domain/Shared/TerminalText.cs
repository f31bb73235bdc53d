namespace Samphire.Domain.Shared;

/// <summary>
/// Text for one line of a terminal. Characters that a terminal would obey, that break the line or that change the
/// direction of the text are replaced by spaces.
/// </summary>
public static class TerminalText
{
    private const string TurnsDirection = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private const string BreaksLine = "\u2028\u2029";

    public static string Of(string text) => string.Create(text.Length, text, (shown, typed) =>
    {
        for (var i = 0; i < typed.Length; i++)
        {
            shown[i] = IsMark(typed[i]) ? ' ' : typed[i];
        }
    });

    private static bool IsMark(char unit) =>
        char.IsControl(unit) || TurnsDirection.Contains(unit) || BreaksLine.Contains(unit);
}
