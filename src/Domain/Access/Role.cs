using Samphire.Domain.Shared;

namespace Samphire.Domain.Access;

/// <summary>
/// What an account may be used for. An account may hold several roles, within <see cref="Roles.MayBeHeldTogether"/>.
/// </summary>
public enum Role
{
    // Records concerns, and sees their own again.
    [Word("reporter")] Reporter,

    // Works on the concerns and files of their team.
    [Word("practitioner")] Practitioner,

    // A practitioner who gives assessments their second reading.
    [Word("champion")] Champion,

    // Responsible for the teams of an agency.
    [Word("supervisor")] Supervisor,

    // Reads what is sent to a police desk.
    [Word("police-triage")] PoliceTriage,

    // Sees places and patterns, never a child's file.
    [Word("analyst")] Analyst,

    // Manages accounts, teams and settings, and sees no case content.
    [Word("administrator")] Administrator,

    // Reads who did what and when, and sees no case content.
    [Word("auditor")] Auditor,
}

/// <summary>Which roles may be combined, and what each may do.</summary>
public static class Roles
{
    public static bool WorksOnFiles(this Role role) =>
        role is Role.Practitioner or Role.Champion or Role.Supervisor or Role.PoliceTriage;

    // These roles give access to others or check who uses it, so no one person can assign them.
    public static bool NeedsSecondAdministrator(this Role role) => role is Role.Administrator or Role.Auditor;

    public static bool RecordsConcerns(this Role role) => role is Role.Reporter || role.WorksOnFiles();

    /// <summary>
    /// An administrator or auditor works on no file, so that no one gives themselves access or checks their own
    /// reading.
    /// </summary>
    public static bool MayBeHeldTogether(IReadOnlyCollection<Role> roles)
    {
        var keeps = roles.Contains(Role.Administrator);
        var checks = roles.Contains(Role.Auditor);
        return !(keeps && checks) && !((keeps || checks) && roles.Any(role => role is not (Role.Administrator or Role.Auditor)));
    }
}
