using Samphire.Domain.Access;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Access;

public static class RoleLabels
{
    public static IReadOnlyList<Role> All { get; } = [.. Enum.GetValues<Role>()];

    public static string Of(Role role)
    {
        var word = Vocabulary.Word(role).Replace('-', ' ');
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    /// <summary>One line on what a person with the role does.</summary>
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

    /// <summary>Words from a form; those that are not a role are skipped.</summary>
    public static IReadOnlyList<Role> From(IEnumerable<string>? words) =>
        [.. (words ?? []).Select(Vocabulary.Find<Role>).OfType<Role>().Distinct()];
}
