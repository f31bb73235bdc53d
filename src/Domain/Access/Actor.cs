namespace Samphire.Domain.Access;

/// <summary>Who is asking: an account with the agency, teams and roles that it has at this moment.</summary>
/// <remarks>Read anew for each request, so that a role taken away is gone with the next click.</remarks>
public sealed record Actor
{
    public required Guid UserId { get; init; }

    public required string DisplayName { get; init; }

    public required Guid AgencyId { get; init; }

    public required string AgencyName { get; init; }

    /// <summary>The group of those who supervise the agency; only a supervisor belongs to it.</summary>
    public required Guid AgencySupervisors { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }

    public required IReadOnlyList<Guid> TeamIds { get; init; }

    public bool Holds(Role role) => Roles.Contains(role);

    public bool WorksOnFiles => Roles.Any(role => role.WorksOnFiles());

    public bool RecordsConcerns => Roles.Any(role => role.RecordsConcerns());

    /// <summary>The role by which this account records concerns; null where it may not.</summary>
    public Role? RecordsConcernsAs => Roles.Where(role => role.RecordsConcerns()).Select(role => (Role?)role).FirstOrDefault();

    /// <summary>
    /// The names under which files are opened to this account: itself; its teams, where a role works on files; the agency's
    /// supervisors, where it is one of them. A reporter in a team opens nothing by it.
    /// </summary>
    public IReadOnlyList<Guid> Principals =>
    [
        UserId,
        .. WorksOnFiles ? TeamIds : [],
        .. Holds(Role.Supervisor) ? [AgencySupervisors] : Array.Empty<Guid>(),
    ];
}
