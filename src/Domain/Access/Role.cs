using Samphire.Domain.Shared;

namespace Samphire.Domain.Access;

/// <summary>What an account may be used for. One account may hold several, within <see cref="Roles.MayBeHeldTogether"/>.</summary>
public enum Role
{
    /// <summary>Records what they noticed and sees their own words again.</summary>
    [Word("reporter")] Reporter,

    /// <summary>Works on the concerns and files of their team.</summary>
    [Word("practitioner")] Practitioner,

    /// <summary>A practitioner who reads assessments as the second pair of eyes.</summary>
    [Word("champion")] Champion,

    /// <summary>Answers for the teams of an agency.</summary>
    [Word("supervisor")] Supervisor,

    /// <summary>Reads what is sent to a police desk.</summary>
    [Word("police-triage")] PoliceTriage,

    /// <summary>Looks at places and patterns, never at a child's file.</summary>
    [Word("analyst")] Analyst,

    /// <summary>Keeps accounts, teams and settings. Sees no case content.</summary>
    [Word("administrator")] Administrator,

    /// <summary>Reads who did what and when. Sees no case content.</summary>
    [Word("auditor")] Auditor,
}

/// <summary>Which roles go together, and what each opens.</summary>
public static class Roles
{
    /// <summary>The roles that read what a team received.</summary>
    public static bool WorksOnFiles(this Role role) =>
        role is Role.Practitioner or Role.Champion or Role.Supervisor or Role.PoliceTriage;

    /// <summary>The roles that open doors for others or watch who goes through them: no one person gives them.</summary>
    public static bool IsGrave(this Role role) => role is Role.Administrator or Role.Auditor;

    /// <summary>The roles that may record a concern.</summary>
    public static bool RecordsConcerns(this Role role) => role is Role.Reporter || role.WorksOnFiles();

    /// <summary>
    /// Whoever keeps the accounts or checks the record of who did what works on no file, so that nobody opens a door for
    /// themselves or checks their own reading.
    /// </summary>
    public static bool MayBeHeldTogether(IReadOnlyCollection<Role> roles)
    {
        var keeps = roles.Contains(Role.Administrator);
        var checks = roles.Contains(Role.Auditor);
        return !(keeps && checks) && !((keeps || checks) && roles.Any(role => role is not (Role.Administrator or Role.Auditor)));
    }
}
