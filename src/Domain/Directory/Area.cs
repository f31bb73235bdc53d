using Samphire.Domain.Shared;

namespace Samphire.Domain.Directory;

/// <summary>The local part: who serves an area, at which desks, during which hours, by which routes.</summary>
public sealed class Area
{
    private readonly RouteTable[] tables = [];

    public required PackStamp Stamp { get; init; }

    public required string Name { get; init; }

    /// <summary>What the references of concerns here begin with, two to four capitals; null where the area names none.</summary>
    public string? Prefix { get; init; }

    /// <summary>Kept for the record and for tests: nobody lives there today and its routes are those printed.</summary>
    public required bool IsHistoric { get; init; }

    public required IReadOnlyList<Agency> Agencies { get; init; }

    public required IReadOnlyList<AgencyRole> Roles { get; init; }

    public required IReadOnlyList<District> Districts { get; init; }

    public required IReadOnlyList<Desk> Desks { get; init; }

    /// <summary>In order: for a body and an urgency, the first whose condition holds is the answer.</summary>
    public required IReadOnlyList<Route> Routes
    {
        get;
        init
        {
            field = value;
            tables = RouteTable.All(value);
        }
    }

    /// <summary>Written forms leave only to addresses in these domains.</summary>
    public required IReadOnlyList<string> SecureEmailDomains { get; init; }

    /// <summary>A written follow-up is due as soon as the urgency is over, at the latest so many hours after the call.</summary>
    public required int WrittenFollowUpHours { get; init; }

    public required UnreadConcern UnreadConcern { get; init; }

    public District? FindDistrict(string id) => Districts.FirstOrDefault(district => district.Id == id);

    internal RouteTable TableFor(Body body, Urgency urgency) => tables[RouteTable.Place(body, urgency)];
}

/// <summary>An organisation that serves the area.</summary>
public sealed record Agency(string Id, string Name, string Kind, string Does);

/// <summary>A role that an agency has, and what whoever holds it does.</summary>
public sealed record AgencyRole(string Id, string Name, string Agency, IReadOnlyList<string> Does);

/// <summary>A part of the area, with the team that answers for it out of hours.</summary>
public sealed record District(string Id, string Name, string Team);

/// <summary>When a concern that nobody has read goes up to a named person.</summary>
/// <param name="ActNowHours">After so many hours where it is act now.</param>
/// <param name="OpenHours">Otherwise after so many hours in which the desk is open.</param>
/// <param name="AtOnceUnderAge">At once, to the person on call, where the child is or may be under this age.</param>
public sealed record UnreadConcern(int ActNowHours, int OpenHours, int AtOnceUnderAge);

/// <summary>A team that can be told, with its hours and the ways to reach it.</summary>
public sealed class Desk
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Its name where a district is given, with a gap for that district's team; null where a district changes nothing.</summary>
    public Template? NameInDistrict { get; init; }

    public required string Agency { get; init; }

    public required OpeningHours Hours { get; init; }

    public required IReadOnlyList<DeskContact> Contacts { get; init; }
}

/// <summary>One way to reach a desk, and who checked it. 999 and 101 hold nationally and need no check.</summary>
public sealed record DeskContact(ContactKind Kind, string Value, ContactCheck? Check, string Note)
{
    /// <summary>Somebody checked it, on a date, or it is a number of the whole country.</summary>
    public bool Verified { get; } = Check is not null || NationalNumbers.Include(Value);
}

/// <summary>That somebody rang the number or wrote to the address and found the desk there: when, and who.</summary>
public sealed record ContactCheck(DateOnly On, string By);

/// <summary>What kind of address it is.</summary>
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

    /// <summary>True: only while the desk is open; false: at any time.</summary>
    public required bool OnlyWhileOpen { get; init; }

    public required bool WrittenOwed { get; init; }

    /// <summary>Why this is the route, in the area's words.</summary>
    public required string Because { get; init; }
}
