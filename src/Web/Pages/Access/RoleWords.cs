using Samphire.Domain.Access;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Access;

/// <summary>Roles as pages name them.</summary>
public static class RoleWords
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
        Role.Reporter => "Records concerns and sees their own words again",
        Role.Practitioner => "Works on what their team receives",
        Role.Champion => "Reads assessments as the second pair of eyes",
        Role.Supervisor => "Answers for the teams of their agency",
        Role.PoliceTriage => "Reads what is sent to a police desk",
        Role.Analyst => "Looks at places and patterns, never at a child's file",
        Role.Administrator => "Keeps accounts and teams, sees no file. A second administrator must agree",
        Role.Auditor => "Reads who did what, sees no file. A second administrator must agree",
        _ => "",
    };

    /// <summary>What came in a form; words that are no role are passed over.</summary>
    public static IReadOnlyList<Role> From(IEnumerable<string>? words) =>
        [.. (words ?? []).Select(Vocabulary.Find<Role>).OfType<Role>().Distinct()];
}
