using Samphire.Domain.Cases.Reading;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// A day and a time that somebody wrote, as days and times are written here, so that nobody stumbles over "9.40 pm" between
/// two others. What cannot be read stays as it was typed.
/// </summary>
public static class TypedMoment
{
    /// <summary>"Saturday 21 November 2026", "About November 2026"; null where nothing was typed.</summary>
    public static string? Day(DateDraft date, bool approximate = false) =>
        Read(date, approximate) is not { } read ? AsTyped(date)
        : read is { Exact: { } day, Approximate: false } ? HouseDate.WithDay(day)
        : read.ToString();

    /// <summary>A day of birth, of which nobody asks which day of the week it was: "3 May 2012".</summary>
    public static string? Born(DateDraft date) => Read(date, false) is { Exact: { } day } ? HouseDate.Of(day) : AsTyped(date);

    /// <summary>"9:40pm"; null where nothing was typed.</summary>
    public static string? Time(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : WrittenTime.Read(typed) is { } time ? HouseDate.Of(time) : HouseText.Name(typed);

    private static RoughDate? Read(DateDraft date, bool approximate) => DateReading.Read(date, approximate, new Typed([], ""), "", "");

    private static string? AsTyped(DateDraft date) =>
        string.Join('/', new[] { date.Day, date.Month, date.Year }.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => HouseText.Name(part!))) is { Length: > 0 } typed
            ? typed
            : null;
}
