using Samphire.Domain.Shared;

namespace Samphire.Domain.Access;

/// <summary>How much of a file is open.</summary>
public enum AccessLevel
{
    /// <summary>What they sent themselves, and the state of the answer in plain words.</summary>
    [Word("author")] Author,

    /// <summary>All of the file, to work on.</summary>
    [Word("worker")] Worker,
}

/// <summary>Why a file is open to somebody.</summary>
public enum AccessReason
{
    [Word("author")] Author,
    [Word("team")] Team,
    [Word("agency-supervisors")] AgencySupervisors,

    /// <summary>
    /// The concern was escalated to this person: nobody had read it in time, or its reporter disagrees.
    /// </summary>
    [Word("escalated")] Escalated,

    /// <summary>Another desk has the concern, and shared it.</summary>
    [Word("shared")] Shared,
}

/// <summary>Opens a file to a person, a team or an agency's supervisors.</summary>
public sealed record Grant(Guid Principal, AccessLevel Level, AccessReason Reason);

/// <summary>To whom a file is open. Everybody else gets the same answer as if it did not exist.</summary>
public static class Grants
{
    public static IReadOnlyList<Grant> ForDraft(Guid author) => [new(author, AccessLevel.Author, AccessReason.Author)];

    // The author, the team that has the concern now, and the supervisors of that team's agency.
    public static IReadOnlyList<Grant> ForConcern(Guid author, Guid team, Guid agencySupervisors) =>
    [
        .. ForDraft(author),
        new(team, AccessLevel.Worker, AccessReason.Team),
        new(agencySupervisors, AccessLevel.Worker, AccessReason.AgencySupervisors),
    ];

    // For a concern that names the team or somebody in it: the author, and each supervisor outside that team.
    public static IReadOnlyList<Grant> ForNamingConcern(Guid author, IEnumerable<Guid> supervisors) =>
    [
        .. ForDraft(author),
        .. supervisors.Select(supervisor => new Grant(supervisor, AccessLevel.Worker, AccessReason.AgencySupervisors)),
    ];

    // The team that a concern is shared with, and the supervisors of its agency.
    public static IReadOnlyList<Grant> ForShare(Guid team, Guid agencySupervisors) =>
    [
        new(team, AccessLevel.Worker, AccessReason.Shared),
        new(agencySupervisors, AccessLevel.Worker, AccessReason.Shared),
    ];

    public static Grant EscalatedToPerson(Guid person) => new(person, AccessLevel.Worker, AccessReason.Escalated);
}
