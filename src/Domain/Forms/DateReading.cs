using System.Globalization;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Forms;

/// <summary>How much of a date has to be typed.</summary>
internal enum DatePrecision
{
    Day,

    // Ticked as approximate: a year, or a month and a year, is enough.
    Approximate,

    // A date of birth: a year, or a month and a year, is enough.
    Partial,
}

internal static class DateReading
{
    private const int EarliestYear = 1900;

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <param name="date">The values of the three boxes, which may all be empty.</param>
    /// <param name="precision">How much of a date is enough.</param>
    /// <returns>The date; or the invalid box and the end of the message; or only nulls for empty boxes.</returns>
    public static (PartialDate? Date, string? Box, string? Fault) Read(DateDraft date, DatePrecision precision)
    {
        var (day, month, year) = (Plain(date.Day), Plain(date.Month), Plain(date.Year));
        var allowPartial = precision != DatePrecision.Day;
        if (day.Length + month.Length + year.Length == 0)
        {
            return default;
        }

        if (year.Length == 0)
        {
            return (null, "Year", "must include a year");
        }

        var lacksMonth = month.Length == 0 && (!allowPartial || day.Length > 0);
        var lacksDay = day.Length == 0 && !allowPartial;
        if (lacksMonth || lacksDay)
        {
            var lacks = lacksMonth && lacksDay ? "a day and a month" : lacksDay ? "a day" : "a month";
            return (null, lacksDay ? "Day" : "Month", $"must include {lacks}");
        }

        return Real(day, month, year, precision) is { } read ? (read, null, null) : (null, "Day", "must be a real date");
    }

    // Invisible marks and dashes that came with a paste are passed over.
    private static string Plain(string? box) => TextCleaner.Plain(box ?? "").Trim('-', ' ');

    private static PartialDate? Real(string day, string month, string year, DatePrecision precision)
    {
        // A date of birth may be a stand-in, such as 1 January 0001.
        var earliestYear = precision == DatePrecision.Partial ? 1 : EarliestYear;
        if (year.Length != 4 || Number(year) is not { } ofYear || ofYear < earliestYear)
        {
            return null;
        }

        if (month.Length == 0)
        {
            return Without(ofYear, null);
        }

        if (MonthOf(month) is not { } ofMonth)
        {
            return null;
        }

        return day.Length == 0 ? Without(ofYear, ofMonth)
            : Number(day) is { } ofDay && ofDay >= 1 && ofDay <= DateTime.DaysInMonth(ofYear, ofMonth)
                ? PartialDate.On(new DateOnly(ofYear, ofMonth, ofDay), precision == DatePrecision.Approximate)
            : null;

        PartialDate Without(int inYear, int? inMonth) =>
            precision == DatePrecision.Approximate ? PartialDate.About(inYear, inMonth) : PartialDate.In(inYear, inMonth);
    }

    // A number from 1 to 12, or the month's name or its first three letters.
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
