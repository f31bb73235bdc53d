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

    public string AtStart(AlertRecipient to) => Capitals.AtStart(InSentence(to));

    // "Police", "Safeguarding lead".
    public string Heading(AlertRecipient to) => Capitals.AtStart(Name(to));

    // "Police", "Social care".
    public string ShortName(AlertRecipient to) => Capitals.AtStart(to == AlertRecipient.ChildrensSocialCare ? shortSocialCare.Fill() : Name(to));

    private string Name(AlertRecipient to) => names[to].Fill();
}
