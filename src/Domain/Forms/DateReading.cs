using System.Globalization;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Forms;

internal static class DateReading
{
    private const int EarliestYear = 1900;

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <param name="date">The values of the three boxes, which may all be empty.</param>
    /// <param name="allowPartial">Whether a year, or a month and a year, is enough.</param>
    /// <returns>The date; or the invalid box and the end of the message; or only nulls for empty boxes.</returns>
    public static (PartialDate? Date, string? Box, string? Fault) Read(DateDraft date, bool allowPartial)
    {
        var (day, month, year) = (date.Day?.Trim() ?? "", date.Month?.Trim() ?? "", date.Year?.Trim() ?? "");
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

        return Real(day, month, year, allowPartial) is { } read ? (read, null, null) : (null, "Day", "must be a real date");
    }

    private static PartialDate? Real(string day, string month, string year, bool approximate)
    {
        if (year.Length != 4 || Number(year) is not (>= EarliestYear and var ofYear))
        {
            return null;
        }

        if (month.Length == 0)
        {
            return PartialDate.About(ofYear);
        }

        if (MonthOf(month) is not { } ofMonth)
        {
            return null;
        }

        return day.Length == 0 ? PartialDate.About(ofYear, ofMonth)
            : Number(day) is { } ofDay && ofDay >= 1 && ofDay <= DateTime.DaysInMonth(ofYear, ofMonth)
                ? PartialDate.On(new DateOnly(ofYear, ofMonth, ofDay), approximate)
            : null;
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
