using System.Globalization;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases.Reading;

/// <summary>Reads a day from its three boxes. The boxes may all stay empty.</summary>
internal static class DateReading
{
    private const int EarliestYear = 1900;

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <param name="date">What stands in the boxes.</param>
    /// <param name="mayBeRough">A year, or a month and a year, is enough.</param>
    /// <param name="typed">Where problems go.</param>
    /// <param name="field">The date's place on its page.</param>
    /// <param name="thing">What the date is called: "Date of birth".</param>
    public static RoughDate? Read(DateDraft date, bool mayBeRough, Typed typed, string field, string thing)
    {
        var (day, month, year) = (date.Day?.Trim() ?? "", date.Month?.Trim() ?? "", date.Year?.Trim() ?? "");
        if (day.Length + month.Length + year.Length == 0)
        {
            return null;
        }

        if (year.Length == 0)
        {
            typed.Wrong(field + ".Year", $"{thing} must include a year");
            return null;
        }

        var lacksMonth = month.Length == 0 && (!mayBeRough || day.Length > 0);
        var lacksDay = day.Length == 0 && !mayBeRough;
        if (lacksMonth || lacksDay)
        {
            var lacks = lacksMonth && lacksDay ? "a day and a month" : lacksDay ? "a day" : "a month";
            typed.Wrong(field + (lacksDay ? ".Day" : ".Month"), $"{thing} must include {lacks}");
            return null;
        }

        var read = Real(day, month, year, mayBeRough);
        if (read is null)
        {
            typed.Wrong(field + ".Day", $"{thing} must be a real date");
        }

        return read;
    }

    private static RoughDate? Real(string day, string month, string year, bool approximate)
    {
        if (year.Length != 4 || Number(year) is not (>= EarliestYear and var ofYear))
        {
            return null;
        }

        if (month.Length == 0)
        {
            return RoughDate.About(ofYear);
        }

        if (MonthOf(month) is not { } ofMonth)
        {
            return null;
        }

        return day.Length == 0 ? RoughDate.About(ofYear, ofMonth)
            : Number(day) is { } ofDay && ofDay >= 1 && ofDay <= DateTime.DaysInMonth(ofYear, ofMonth)
                ? RoughDate.On(new DateOnly(ofYear, ofMonth, ofDay), approximate)
            : null;
    }

    /// <summary>A number from 1 to 12, or the month's name, or its first three letters.</summary>
    private static int? MonthOf(string month)
    {
        if (Number(month) is { } number)
        {
            return number is >= 1 and <= 12 ? number : null;
        }

        var name = month.ToLowerInvariant();
        var at = Array.FindIndex(Months, known => known == name || known[..3] == name || (name == "sept" && known == "september"));
        return at < 0 ? null : at + 1;
    }

    private static int? Number(string digits) =>
        digits.Length is >= 1 and <= 4 && digits.All(char.IsAsciiDigit) ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
}
