namespace Samphire.Domain.Shared;

/// <summary>A telephone number, shown in groups: 01632 960 001. A number from abroad begins with a plus sign.</summary>
public sealed record PhoneNumber
{
    private PhoneNumber(string digits) => Digits = digits;

    // For dialling: only the digits, after a plus sign if one was given.
    public string Digits { get; }

    /// <summary>Null if it is not a telephone number. Spaces, hyphens, dots and brackets are ignored.</summary>
    public static PhoneNumber? From(string raw)
    {
        var kept = new string([.. raw.Trim().Where(letter => !(char.IsWhiteSpace(letter) || letter is '-' or '.' or '(' or ')'))]);
        var international = kept.StartsWith('+');
        var digits = international ? kept[1..] : kept;
        var isNumber = digits.All(char.IsAsciiDigit) && (international ? digits.Length is >= 8 and <= 15 : digits.Length is 10 or 11 && digits[0] == '0');
        return isNumber ? new PhoneNumber(kept) : null;
    }

    // "01632 960 001"
    public override string ToString() =>
        Digits.Length == 11 && Digits[0] == '0' ? $"{Digits[..5]} {Digits[5..8]} {Digits[8..]}" : Digits;
}
