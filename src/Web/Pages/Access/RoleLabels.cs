using Samphire.Domain.Access;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Access;

/// <summary>Roles as pages name them.</summary>
public static class RoleLabels
{
    public static IReadOnlyList<Role> All { get; } = [.. Enum.GetValues<Role>()];

    /// <summary>"Police triage".</summary>
    public static string Of(Role role)
    {
        var word = Vocabulary.Word(role).Replace('-', ' ');
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    /// <summary>What somebody with the role does, in one line.</summary>
    public static string Hint(Role role) => role switch
    {
        Role.Reporter => "Records concerns and can see the concerns they recorded",
        Role.Practitioner => "Works on the concerns their team receives",
        Role.Champion => "Reviews assessments as second reader",
        Role.Supervisor => "Supervises their agency's teams",
        Role.PoliceTriage => "Reads concerns sent to police",
        Role.Analyst => "Looks at places and patterns. Cannot see children's files",
        Role.Administrator => "Manages accounts and teams. Cannot see files. A second administrator must agree",
        Role.Auditor => "Checks the audit log. Cannot see files. A second administrator must agree",
        _ => "",
    };

    /// <summary>What came in a form; words that are no role are passed over.</summary>
    public static IReadOnlyList<Role> From(IEnumerable<string>? words) =>
        [.. (words ?? []).Select(Vocabulary.Find<Role>).OfType<Role>().Distinct()];
}
