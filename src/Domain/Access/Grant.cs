using Samphire.Domain.Shared;

namespace Samphire.Domain.Access;

/// <summary>How far a file is open.</summary>
public enum AccessLevel
{
    /// <summary>Own words as they were sent, and the plain states of the answer.</summary>
    [Word("author")] Author,

    /// <summary>All of it, to work on.</summary>
    [Word("worker")] Worker,
}

/// <summary>Why a file is open to somebody.</summary>
public enum AccessReason
{
    [Word("author")] Author,
    [Word("team")] Team,
    [Word("agency-supervisors")] AgencySupervisors,

    /// <summary>Nobody had read it in time, or its reporter does not agree: it went up to this person.</summary>
    [Word("escalated")] WentUp,
}

/// <summary>A file opened to a person, a team or an agency's supervisors.</summary>
public sealed record Grant(Guid Principal, AccessLevel Level, AccessReason Why);

/// <summary>To whom a file is open. Everybody else is answered as if it did not exist.</summary>
public static class Grants
{
    /// <summary>A draft is its author's alone.</summary>
    public static IReadOnlyList<Grant> ForDraft(Guid author) => [new(author, AccessLevel.Author, AccessReason.Author)];

    /// <summary>A concern that was sent: its author, the team that has it now, and those who supervise that team's agency.</summary>
    public static IReadOnlyList<Grant> ForConcern(Guid author, Guid team, Guid agencySupervisors) =>
    [
        .. ForDraft(author),
        new(team, AccessLevel.Worker, AccessReason.Team),
        new(agencySupervisors, AccessLevel.Worker, AccessReason.AgencySupervisors),
    ];

    /// <summary>A concern that names the team or somebody in it: its author, and supervisors outside that team, each by themselves.</summary>
    public static IReadOnlyList<Grant> ForNamingConcern(Guid author, IEnumerable<Guid> supervisors) =>
    [
        .. ForDraft(author),
        .. supervisors.Select(supervisor => new Grant(supervisor, AccessLevel.Worker, AccessReason.AgencySupervisors)),
    ];

    /// <summary>The person to whom a concern went up.</summary>
    public static Grant ForWhomItWentUpTo(Guid person) => new(person, AccessLevel.Worker, AccessReason.WentUp);
}
