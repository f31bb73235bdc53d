using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Routes;

/// <summary>
/// Whom to tell right now, most urgent first: one desk for each body, how long these contacts apply, and what must
/// follow in writing. No account is needed.
/// </summary>
public sealed record CurrentContacts
{
    public required Area Area { get; init; }

    public required District? District { get; init; }

    public required DateTimeOffset At { get; init; }

    public required IReadOnlyList<CurrentDesk> Desks { get; init; }

    /// <summary>Adult social care instead of children's, in case the person is 18 or over.</summary>
    public required CurrentDesk ForAdult { get; init; }

    /// <summary>True if somebody must be called; what can wait is only written.</summary>
    public bool IsUrgent => Desks.Any(desk => desk.IsUrgent);

    public DateTimeOffset? RightUntil => Desks.Append(ForAdult).Min(desk => desk.Route.RightUntil);

    /// <summary>Null if no written report is due.</summary>
    public DateTimeOffset? WrittenBy => Desks.Any(desk => desk.Route.WrittenOwed) ? At.AddHours(Area.WrittenFollowUpHours) : null;

    /// <summary>True if a desk has a team for each district, so that the district decides which team to call.</summary>
    public bool AsksForDistrict => Desks.Append(ForAdult).Any(desk => desk.Desk.NameInDistrict is not null) && Area.Districts.Count > 0;

    /// <param name="tell">Police and children's social care, most urgent first.</param>
    /// <param name="area">Whose desks are told.</param>
    /// <param name="district">The part of the area, where it is known.</param>
    /// <param name="at">The moment at which they are told.</param>
    /// <param name="rules">The rules for finding a desk.</param>
    public static CurrentContacts Find(
        IReadOnlyList<BodyToTell> tell,
        Area area,
        District? district,
        DateTimeOffset at,
        RouteRules rules)
    {
        return new CurrentContacts
        {
            Area = area,
            District = district,
            At = at,
            Desks = [.. tell.Select(Desk)],
            ForAdult = Desk(tell.Single(told => told.Body == Body.ChildrensSocialCare) with { Body = Body.AdultSocialCare }),
        };

        CurrentDesk Desk(BodyToTell told)
        {
            var (body, urgency) = told;
            var route = Route(body, urgency);
            return new CurrentDesk
            {
                Body = body,
                IsUrgent = urgency != Urgency.NonUrgent,
                Route = route,
                Desk = DeskOf(route),
                ToWriteTo = urgency == Urgency.NonUrgent ? route : route.WrittenOwed ? Route(body, Urgency.NonUrgent) : null,
            };
        }

        RouteAnswer Route(Body body, Urgency urgency) => RouteFinder.Find(
            new RouteQuestion(body, urgency, at, district), area, rules.BankHolidays, rules.Wording, rules.LocalTime);

        Desk DeskOf(RouteAnswer route) => area.Desks.First(desk => desk.Id == route.DeskId);
    }
}

/// <summary>A body that must be told, and how fast.</summary>
public sealed record BodyToTell(Body Body, Urgency Urgency);

public sealed record RouteRules(BankHolidays BankHolidays, RouteWording Wording, LocalTime LocalTime);

public sealed record CurrentDesk
{
    public required Body Body { get; init; }

    /// <summary>True if it is called; false if it is only written to.</summary>
    public required bool IsUrgent { get; init; }

    public required RouteAnswer Route { get; init; }

    public required Desk Desk { get; init; }

    /// <summary>Where a written report goes; null if a call is enough.</summary>
    public required RouteAnswer? ToWriteTo { get; init; }

    public IEnumerable<DeskContact> Contacts =>
        Route.Contacts.OrderByDescending(contact => (contact.Kind == ContactKind.SecureEmail) == (Route.Means == Means.SecureEmail));

    public string? NoVerifiedContact =>
        Route.Reasons.FirstOrDefault(reason => reason.Rule == Vocabulary.Word(RouteRule.NoVerifiedContact))?.Sentence;
}
