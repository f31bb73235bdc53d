using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.App.Directory;

/// <summary>
/// Whom to tell at this minute, most urgent first, for somebody who has no account and no time: one desk for each body,
/// until when that is right, and what must follow in writing.
/// </summary>
public sealed record NowAnswer
{
    public required Happening Happening { get; init; }

    public required Area Area { get; init; }

    public required District? District { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The desks for a child.</summary>
    public required IReadOnlyList<DeskNow> Desks { get; init; }

    /// <summary>Beside police: social care for someone who is 18 or over.</summary>
    public required DeskNow ForAdult { get; init; }

    /// <summary>When the first of all these desks changes; null: never.</summary>
    public DateTimeOffset? RightUntil => Desks.Append(ForAdult).Min(desk => desk.Route.RightUntil);

    /// <summary>By when the written report is there if the call is made now; null where none is owed.</summary>
    public DateTimeOffset? WrittenBy => Desks.Any(desk => desk.Route.WrittenOwed) ? At.AddHours(Area.WrittenFollowUpHours) : null;

    /// <summary>A desk of the answer has a team for each part of the area, so that naming the part names the team.</summary>
    public bool AsksForDistrict => Desks.Append(ForAdult).Any(desk => desk.Desk.NameInDistrict is not null) && Area.Districts.Count > 0;

    public static NowAnswer Find(
        Happening happening,
        Area area,
        District? district,
        DateTimeOffset at,
        RouteRules rules)
    {
        return new NowAnswer
        {
            Happening = happening,
            Area = area,
            District = district,
            At = at,
            Desks = [.. happening.Bodies().Select(Desk)],
            ForAdult = Desk(Body.AdultSocialCare),
        };

        DeskNow Desk(Body body)
        {
            var route = Route(body, happening.Urgency());
            return new DeskNow
            {
                Body = body,
                Route = route,
                Desk = DeskOf(route),
                ToWriteTo = route.WrittenOwed ? Route(body, Urgency.NonUrgent) : null,
            };
        }

        RouteAnswer Route(Body body, Urgency urgency) => RouteFinder.Find(
            new RouteQuestion(body, urgency, at, district), area, rules.BankHolidays, rules.Wording, rules.LocalTime);

        Desk DeskOf(RouteAnswer route) => area.Desks.First(desk => desk.Id == route.DeskId);
    }
}

/// <summary>What a route rests on beside its area: the calendar, the words of the reasons and the clock on the wall.</summary>
public sealed record RouteRules(BankHolidays BankHolidays, RouteWording Wording, LocalTime LocalTime);

/// <summary>The desk of one body at this minute.</summary>
public sealed record DeskNow
{
    public required Body Body { get; init; }

    public required RouteAnswer Route { get; init; }

    public required Desk Desk { get; init; }

    /// <summary>Where the written report goes after the call; null where none is owed.</summary>
    public required RouteAnswer? ToWriteTo { get; init; }

    /// <summary>The ways to reach it that fit the means, before those that do not.</summary>
    public IEnumerable<DeskContact> Contacts =>
        Route.Contacts.OrderByDescending(contact => (contact.Kind == ContactKind.SecureEmail) == (Route.Means == Means.SecureEmail));

    /// <summary>Nobody has checked a way that fits the means, so the desk is named without one.</summary>
    public string? NoVerifiedContact =>
        Route.Reasons.FirstOrDefault(reason => reason.Rule == Vocabulary.Word(RouteRule.NoVerifiedContact))?.Sentence;
}
