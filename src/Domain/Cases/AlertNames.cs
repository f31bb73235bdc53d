using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The names of the recipients of alerts, from the pack, in the forms that sentences need.</summary>
public sealed class AlertNames(IReadOnlyDictionary<AlertRecipient, Template> names, Template shortSocialCare)
{
    // "police", "your safeguarding lead", "the designated officer (LADO)".
    public string InSentence(AlertRecipient to) => to switch
    {
        AlertRecipient.SafeguardingLead => $"your {Name(to)}",
        AlertRecipient.Lado => $"the {Name(to)}",
        _ => Name(to),
    };

    public string AtStart(AlertRecipient to) => Capitalised(InSentence(to));

    // "Police", "Safeguarding lead".
    public string Heading(AlertRecipient to) => Capitalised(Name(to));

    // "Police", "Social care".
    public string ShortName(AlertRecipient to) => Capitalised(to == AlertRecipient.ChildrensSocialCare ? shortSocialCare.Fill() : Name(to));

    private string Name(AlertRecipient to) => names[to].Fill();

    private static string Capitalised(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
}
