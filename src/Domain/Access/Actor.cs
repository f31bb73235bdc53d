namespace Samphire.Domain.Access;

/// <summary>The user who is asking: an account with the agency, teams and roles that it has now.</summary>
/// <remarks>Read again for each request, so that the loss of a role takes effect at once.</remarks>
public sealed record Actor
{
    public required Guid UserId { get; init; }

    public required string DisplayName { get; init; }

    public required Guid AgencyId { get; init; }

    public required string AgencyName { get; init; }

    // The group of the agency's supervisors. Only supervisors belong to it.
    public required Guid AgencySupervisors { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }

    public required IReadOnlyList<Guid> TeamIds { get; init; }

    public bool Holds(Role role) => Roles.Contains(role);

    public bool WorksOnFiles => Roles.Any(role => role.WorksOnFiles());

    public bool RecordsConcerns => Roles.Any(role => role.RecordsConcerns());

    // Null if the account may not record concerns.
    public Role? RecordsConcernsAs => Roles.Where(role => role.RecordsConcerns()).Select(role => (Role?)role).FirstOrDefault();

    /// <summary>
    /// The principals to which this account belongs: itself, its teams if a role works on files, and the agency's
    /// supervisors if it is one of them. A reporter sees nothing through a team.
    /// </summary>
    public IReadOnlyList<Guid> Principals =>
    [
        UserId,
        .. WorksOnFiles ? TeamIds : [],
        .. Holds(Role.Supervisor) ? [AgencySupervisors] : Array.Empty<Guid>(),
    ];
}
