using Samphire.Domain.Services;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Routes;

/// <summary>The organisations that serve an area, with their desks, opening hours and routes.</summary>
public sealed class Area
{
    private readonly RouteTable[] tables = [];

    public required PackStamp Stamp { get; init; }

    public required string Name { get; init; }

    /// <summary>
    /// Two to four capital letters at the start of this area's references; null if the area defines none.
    /// </summary>
    public string? Prefix { get; init; }

    // Kept for the record and for tests. Its routes are those that were printed.
    public required bool IsHistoric { get; init; }

    public required IReadOnlyList<Agency> Agencies { get; init; }

    public required IReadOnlyList<AgencyRole> Roles { get; init; }

    public required IReadOnlyList<District> Districts { get; init; }

    public required IReadOnlyList<Desk> Desks { get; init; }

    // The first route for a body and an urgency whose condition holds is used.
    public required IReadOnlyList<Route> Routes
    {
        get;
        init
        {
            field = value;
            tables = RouteTable.All(value);
        }
    }

    // Written forms are sent only to addresses in these domains.
    public required IReadOnlyList<string> SecureEmailDomains { get; init; }

    // A written report is due as soon as the urgency is over, and at the latest this long after the call.
    public required int WrittenFollowUpHours { get; init; }

    public required UnreadConcern UnreadConcern { get; init; }

    /// <summary>The bodies that somebody tells by telling this desk.</summary>
    public IReadOnlyList<Body> BodiesOf(string? deskId) => [.. Routes.Where(route => route.Desk.Id == deskId).Select(route => route.Body).Distinct()];

    public District? FindDistrict(string id) => Districts.FirstOrDefault(district => district.Id == id);

    internal RouteTable TableFor(Body body, Urgency urgency) => tables[RouteTable.Place(body, urgency)];
}

/// <summary>A part of the area, with the team that is responsible for it out of hours.</summary>
public sealed record District(string Id, string Name, string Team);

/// <summary>When an unread concern is escalated to a named person.</summary>
/// <param name="ActNowHours">Hours to wait if it is act now.</param>
/// <param name="OpenHours">Otherwise, the hours to wait while the desk is open.</param>
/// <param name="AtOnceUnderAge">Age in years. If the child is or may be younger, the concern is escalated to the person
/// on call at once.</param>
public sealed record UnreadConcern(int ActNowHours, int OpenHours, int AtOnceUnderAge);

/// <summary>A team that can be told, with its opening hours and contacts.</summary>
public sealed class Desk
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    // With a placeholder for the district's team; null if the district makes no difference.
    public Template? NameInDistrict { get; init; }

    public required string Agency { get; init; }

    public required OpeningHours Hours { get; init; }

    public required IReadOnlyList<DeskContact> Contacts { get; init; }
}

/// <summary>A way to reach a desk, and who checked it. 999 and 101 are national and need no check.</summary>
public sealed record DeskContact(ContactKind Kind, string Value, ContactCheck? Check, string Note)
{
    public bool Verified { get; } = Check is not null || NationalNumbers.Include(Value);
}

/// <summary>
/// When and by whom a contact was checked, by calling the number or writing to the address and reaching the desk.
/// </summary>
public sealed record ContactCheck(DateOnly On, string By);

/// <summary>Telephone or secure e-mail.</summary>
public enum ContactKind
{
    [Word("telephone")] Telephone,
    [Word("secure-email")] SecureEmail,
}

/// <summary>A line of an area's table of routes.</summary>
public sealed class Route
{
    public required string Id { get; init; }

    public required Body Body { get; init; }

    public required Urgency Urgency { get; init; }

    public required Desk Desk { get; init; }

    public required Means Means { get; init; }

    // False: at any time.
    public required bool OnlyWhileOpen { get; init; }

    public required bool WrittenOwed { get; init; }

    public required string Because { get; init; }
}
