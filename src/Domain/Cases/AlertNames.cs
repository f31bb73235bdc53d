using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>What those who are told are called, everywhere: the pack's names, in the few forms that sentences need.</summary>
/// <param name="names">The pack's name for each, such as "children's social care".</param>
/// <param name="shortSocialCare">The pack's short name for the children's: "social care".</param>
public sealed class AlertNames(IReadOnlyDictionary<AlertTo, Template> names, Template shortSocialCare)
{
    /// <summary>"police", "your safeguarding lead", "the designated officer (LADO)".</summary>
    public string InSentence(AlertTo to) => to switch
    {
        AlertTo.SafeguardingLead => $"your {Name(to)}",
        AlertTo.Lado => $"the {Name(to)}",
        _ => Name(to),
    };

    /// <summary>"Police", "Your safeguarding lead".</summary>
    public string AtStart(AlertTo to) => Capitalised(InSentence(to));

    /// <summary>"Police", "Safeguarding lead".</summary>
    public string Heading(AlertTo to) => Capitalised(Name(to));

    /// <summary>"Police", "Social care": for the line that stands on every page.</summary>
    public string ShortName(AlertTo to) => Capitalised(to == AlertTo.ChildrensSocialCare ? shortSocialCare.Fill() : Name(to));

    private string Name(AlertTo to) => names[to].Fill();

    private static string Capitalised(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
}
