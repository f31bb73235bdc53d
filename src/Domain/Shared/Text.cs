namespace Samphire.Domain.Shared;

/// <summary>Words that somebody wrote: never blank, never longer than it may be, without blanks at either end.</summary>
public sealed record Text
{
    /// <summary>The longest text that a field takes unless it says otherwise, in Unicode scalar values.</summary>
    public const int Longest = 10_000;

    private Text(string value) => Value = value;

    public string Value { get; }

    /// <summary>The text, or null where nothing but blanks is left or it is too long.</summary>
    public static Text? From(string raw, int longest = Longest)
    {
        var trimmed = raw.Trim();
        return trimmed.Length == 0 || Length(trimmed) > longest ? null : new Text(trimmed);
    }

    /// <summary>How long a text is in Unicode scalar values, as people count characters.</summary>
    public static int Length(string text)
    {
        var length = text.Length;
        foreach (var unit in text)
        {
            if (char.IsLowSurrogate(unit))
            {
                length--;
            }
        }

        return length;
    }

    public override string ToString() => Value;
}
