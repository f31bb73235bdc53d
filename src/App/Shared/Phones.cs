using System.Text.RegularExpressions;
using PhoneNumbers;
using Samphire.Domain.Shared;
using PhoneNumber = Samphire.Domain.Shared.PhoneNumber;

namespace Samphire.App.Shared;

/// <summary>
/// Reads telephone numbers, wherever one is entered or shipped, so that what one page accepts every page accepts. A
/// number without a country code is one of the United Kingdom.
/// </summary>
public static partial class Phones
{
    private const string Home = "GB";
    private const int HomeCode = 44;

    // Apart from a few older ones, which the library knows.
    private const int HomeLength = 10;

    private static readonly Lazy<PhoneNumberUtil> Util = new(PhoneNumberUtil.GetInstance);

    /// <summary>
    /// Null if it is not exactly one ordinary number, with an extension or not. Numbers that are reserved for drama are
    /// accepted, although no plan counts them as valid.
    /// </summary>
    public static PhoneNumber? Read(string raw)
    {
        // The library makes digits of letters and drops what it does not know. So words after a number are refused here.
        var match = OneNumber().Match(TextCleaner.Plain(raw));
        if (!match.Success)
        {
            return null;
        }

        try
        {
            var number = Util.Value.Parse(match.Groups["number"].Value, Home);
            return IsComplete(number) ? new PhoneNumber(
                Util.Value.Format(number, PhoneNumberFormat.E164),
                match.Groups["extension"] is { Success: true, Value: var extension } ? extension : null,
                Shown(number) + (match.Groups["extension"].Success ? $" ext {match.Groups["extension"].Value}" : "")) : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    /// <summary>The address that dials it: "tel:+441632960012", "tel:999". Null if it cannot be dialled.</summary>
    public static string? Link(string raw) => ShortNumber.From(raw)?.Link ?? Read(raw)?.Link;

    // A part of a number may be "possible" as well, so one of this country needs all of its digits.
    private static bool IsComplete(PhoneNumbers.PhoneNumber number)
    {
        var digits = Util.Value.GetNationalSignificantNumber(number);
        return number.CountryCode == HomeCode
            ? (digits.Length == HomeLength && digits[0] != '0') || Util.Value.IsValidNumber(number)
            : Util.Value.IsPossibleNumberWithReason(number) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE;
    }

    // "01632 960 012", "0113 496 0012", "+353 86 123 4567". Six digits in a row are shown in two groups.
    private static string Shown(PhoneNumbers.PhoneNumber number) => SixDigits().Replace(
        Util.Value.Format(number, number.CountryCode == HomeCode ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL), "$1 $2");

    [GeneratedRegex(@"^(?<number>\+?[\d .()-]+?)(?:[ ,;]*(?:extension|extn?\.?|x|#|;ext=)[ .:]*(?<extension>\d{1,7}))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneNumber();

    [GeneratedRegex(@"(?<=^0\d{4} )(\d{3})(\d{3})$")]
    private static partial Regex SixDigits();
}
