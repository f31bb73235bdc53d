namespace Samphire.Domain.Shared;

/// <summary>A telephone number as people read it out here: 01632 960 001. Digits, with a plus in front where it is from abroad.</summary>
public sealed record PhoneNumber
{
    private PhoneNumber(string digits) => Digits = digits;

    /// <summary>Only the digits, with a plus in front where it was given so; what a telephone is handed.</summary>
    public string Digits { get; }

    /// <summary>The number, or null where it is none. Blanks, hyphens, dots and brackets between digits do not count.</summary>
    public static PhoneNumber? From(string raw)
    {
        var kept = new string([.. raw.Trim().Where(letter => !(char.IsWhiteSpace(letter) || letter is '-' or '.' or '(' or ')'))]);
        var international = kept.StartsWith('+');
        var digits = international ? kept[1..] : kept;
        var isNumber = digits.All(char.IsAsciiDigit) && (international ? digits.Length is >= 8 and <= 15 : digits.Length is 10 or 11 && digits[0] == '0');
        return isNumber ? new PhoneNumber(kept) : null;
    }

    /// <summary>In groups: 01632 960 001.</summary>
    public override string ToString() =>
        Digits.Length == 11 && Digits[0] == '0' ? $"{Digits[..5]} {Digits[5..8]} {Digits[8..]}" : Digits;
}
