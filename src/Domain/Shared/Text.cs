namespace Samphire.Domain.Shared;

/// <summary>Text that somebody wrote: trimmed, not blank, and not longer than allowed.</summary>
public sealed record Text
{
    /// <summary>The default limit, in Unicode scalar values.</summary>
    public const int Longest = 10_000;

    private Text(string value) => Value = value;

    public string Value { get; }

    // Null if it is blank or too long.
    public static Text? From(string raw, int longest = Longest)
    {
        var trimmed = raw.Trim();
        return trimmed.Length == 0 || Length(trimmed) > longest ? null : new Text(trimmed);
    }

    // In Unicode scalar values, as people count characters.
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
