using System.Globalization;
using Samphire.Domain.Routes;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Routes;

/// <summary>Finds the route in one of the shipped areas.</summary>
internal static class Routing
{
    public static Area Essex { get; } = Packs.Newest.FindArea("essex-2016")!;

    public static Area Wendmarsh { get; } = Packs.Newest.FindArea("wendmarsh-demo")!;

    public static RouteAnswer Of(Area area, Body body, Urgency urgency, DateTimeOffset at, string? district = null) => RouteFinder.Find(
        new RouteQuestion(body, urgency, at, district is null ? null : area.FindDistrict(district)!),
        area,
        Assessed.Toolbox.BankHolidays,
        Assessed.Toolbox.RouteWording,
        London.Time);

    public static RouteAnswer Of(Area area, Body body, Urgency urgency, string wall, string? district = null) =>
        Of(area, body, urgency, London.At(wall), district);

    /// <summary>The time with London's offset, or "never".</summary>
    public static string Shown(DateTimeOffset? moment) =>
        moment?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture) ?? "never";

    /// <summary>
    /// An open desk, by telephone, with a written report to follow: every urgent answer for the police looks like this.
    /// </summary>
    public static void AssertRings(string desk, string rightUntil, RouteAnswer answer)
    {
        Assert.Equal(desk, answer.DeskId);
        Assert.Equal(Means.Telephone, answer.Means);
        Assert.True(answer.WrittenOwed);
        Assert.True(answer.Open);
        Assert.Null(answer.OpensNext);
        Assert.Equal(rightUntil, Shown(answer.RightUntil));
    }

    public static IEnumerable<string> Rules(RouteAnswer answer) => answer.Reasons.Select(reason => reason.Rule);
}
