using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The names of the recipients of alerts, from the pack, in the forms that sentences need.</summary>
public sealed class AlertNames(IReadOnlyDictionary<AlertTo, Template> names, Template shortSocialCare)
{
    // "police", "your safeguarding lead", "the designated officer (LADO)".
    public string InSentence(AlertTo to) => to switch
    {
        AlertTo.SafeguardingLead => $"your {Name(to)}",
        AlertTo.Lado => $"the {Name(to)}",
        _ => Name(to),
    };

    public string AtStart(AlertTo to) => Capitalised(InSentence(to));

    // "Police", "Safeguarding lead".
    public string Heading(AlertTo to) => Capitalised(Name(to));

    // "Police", "Social care".
    public string ShortName(AlertTo to) => Capitalised(to == AlertTo.ChildrensSocialCare ? shortSocialCare.Fill() : Name(to));

    private string Name(AlertTo to) => names[to].Fill();

    private static string Capitalised(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
}
