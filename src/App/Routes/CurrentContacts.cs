using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Routes;

/// <summary>
/// Whom to tell right now, most urgent first: one desk for each body, how long these contacts apply, and what must
/// follow in writing. No account is needed.
/// </summary>
public sealed record CurrentContacts
{
    public required NowSituation NowSituation { get; init; }

    public required Area Area { get; init; }

    public required District? District { get; init; }

    public required DateTimeOffset At { get; init; }

    public required IReadOnlyList<CurrentDesk> Desks { get; init; }

    /// <summary>Adult social care, shown beside police in case the person is 18 or over.</summary>
    public required CurrentDesk ForAdult { get; init; }

    public DateTimeOffset? RightUntil => Desks.Append(ForAdult).Min(desk => desk.Route.RightUntil);

    /// <summary>Null if no written report is due.</summary>
    public DateTimeOffset? WrittenBy => Desks.Any(desk => desk.Route.WrittenOwed) ? At.AddHours(Area.WrittenFollowUpHours) : null;

    /// <summary>True if a desk has a team for each district, so that the district decides which team to call.</summary>
    public bool AsksForDistrict => Desks.Append(ForAdult).Any(desk => desk.Desk.NameInDistrict is not null) && Area.Districts.Count > 0;

    public static CurrentContacts Find(
        NowSituation situation,
        Area area,
        District? district,
        DateTimeOffset at,
        RouteRules rules)
    {
        return new CurrentContacts
        {
            NowSituation = situation,
            Area = area,
            District = district,
            At = at,
            Desks = [.. situation.Bodies().Select(Desk)],
            ForAdult = Desk(Body.AdultSocialCare),
        };

        CurrentDesk Desk(Body body)
        {
            var route = Route(body, situation.Urgency());
            return new CurrentDesk
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

public sealed record RouteRules(BankHolidays BankHolidays, RouteWording Wording, LocalTime LocalTime);

public sealed record CurrentDesk
{
    public required Body Body { get; init; }

    public required RouteAnswer Route { get; init; }

    public required Desk Desk { get; init; }

    public required RouteAnswer? ToWriteTo { get; init; }

    public IEnumerable<DeskContact> Contacts =>
        Route.Contacts.OrderByDescending(contact => (contact.Kind == ContactKind.SecureEmail) == (Route.Means == Means.SecureEmail));

    public string? NoVerifiedContact =>
        Route.Reasons.FirstOrDefault(reason => reason.Rule == Vocabulary.Word(RouteRule.NoVerifiedContact))?.Sentence;
}
