namespace Samphire.Domain.Shared;

/// <summary>
/// An ordinary telephone number. App parses it, because the numbering plans of the world are not rules of this product.
/// </summary>
/// <param name="International">In E.164: "+441632960012".</param>
/// <param name="Extension">Digits; null if there is none.</param>
/// <param name="Shown">In groups: "01632 960 012 ext 4".</param>
public sealed record PhoneNumber(string International, string? Extension, string Shown)
{
    // "tel:+441632960012;ext=4"
    public string Link => Extension is null ? $"tel:{International}" : $"tel:{International};ext={Extension}";

    public override string ToString() => Shown;
}

/// <summary>A short number of the United Kingdom, which is dialled as it is written and has no international form.</summary>
public sealed record ShortNumber
{
    // Emergencies, police, NHS, helplines for anyone, for missing people and for children, power cuts, 999 by text relay, and
    // the answer to a silent 999 call.
    private static readonly string[] Known = ["999", "112", "101", "111", "119", "116123", "116000", "116006", "116111", "105", "18000", "55"];

    private ShortNumber(string digits, string shown) => (Digits, Shown) = (digits, shown);

    public string Digits { get; }

    // As typed: "116 123".
    public string Shown { get; }

    public string Link => $"tel:{Digits}";

    /// <summary>Null if it is not one of the short numbers that are known here.</summary>
    public static ShortNumber? From(string raw)
    {
        var shown = TextCleaner.Plain(raw);
        var digits = shown.Replace(" ", "", StringComparison.Ordinal);
        return Known.Contains(digits) ? new ShortNumber(digits, shown) : null;
    }

    public override string ToString() => Shown;
}

/// <summary>Reads one ordinary telephone number; null if the text is anything else.</summary>
public delegate PhoneNumber? ReadPhone(string raw);
