using System.Globalization;

namespace Samphire.Domain.Shared;

/// <summary>Dates and moments as ISO 8601 writes them: "2026-11-21", "2026-11-21T23:10:00+00:00".</summary>
public static class IsoText
{
    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
