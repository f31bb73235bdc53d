using System.Runtime.CompilerServices;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>What someone has already done to the child. Each value is a word of <see cref="YesNo"/>.</summary>
public sealed record HarmDraft
{
    public string? Sexual { get; set; }

    public string? Images { get; set; }

    public string? Exchange { get; set; }

    public string? Taken { get; set; }

    public string? MadeToInvolve { get; set; }

    public string? Threatened { get; set; }
}

/// <summary>The page about what has already been done. Any yes opens Act now.</summary>
public sealed class HarmStep(ConcernDraft draft, ConcernContext context) : FormStep
{
    public override string Question => "Has someone already done any of these things?";

    public override string Hint => Words("Say what you know. Do not question the child to find out.");

    public ChoiceField<YesNo> Sexual => Asks(
        draft.Harm.Sexual, "Done something sexual to the child", "Something sexual", "Select whether someone has done something sexual to the child");

    public ChoiceField<YesNo> Images => Asks(
        draft.Harm.Images,
        "Asked for, got or threatened to share sexual images",
        "Sexual images",
        "Select whether someone has asked for, got or threatened to share sexual images");

    public ChoiceField<YesNo> Exchange => Asks(
        draft.Harm.Exchange,
        "Given or promised money, gifts, drugs or anything else in exchange for sexual activity",
        "Something in exchange for sexual activity",
        "Select whether someone has given or promised anything in exchange for sexual activity");

    public ChoiceField<YesNo> Taken => Asks(
        draft.Harm.Taken, "Taken, moved or held the child", "Taken, moved or held", "Select whether someone has taken, moved or held the child") with
    {
        Asked = AsksSix,
    };

    public ChoiceField<YesNo> MadeToInvolve => Asks(
        draft.Harm.MadeToInvolve,
        "Made the child bring, hurt or recruit others",
        "Made to bring, hurt or recruit others",
        "Select whether someone has made the child bring, hurt or recruit others") with
    {
        Asked = AsksSix,
    };

    public ChoiceField<YesNo> Threatened => Asks(
        draft.Harm.Threatened, "Threatened the child", "Threats", "Select whether someone has threatened the child");

    public override IReadOnlyList<Field> Fields => [Sexual, Images, Exchange, Taken, MadeToInvolve, Threatened];

    // A concern that was sent when the page had four questions is read as it was asked.
    private bool AsksSix => draft.Version >= ConcernDraft.WithSixHarms;

    public override string TitleFor(Audience audience) => audience == Audience.Author ? "What has been done" : Question;

    // A missing answer counts as no.
    public HarmRows Read() => new()
    {
        Sexual = Sexual.Value ?? YesNo.No,
        Images = Images.Value ?? YesNo.No,
        Exchange = Exchange.Value ?? YesNo.No,
        Taken = Taken.Value ?? YesNo.No,
        MadeToInvolve = MadeToInvolve.Value ?? YesNo.No,
        Threatened = Threatened.Value ?? YesNo.No,
    };

    private ChoiceField<YesNo> Asks(
        string? word, string label, string authorLabel, string missing, [CallerArgumentExpression(nameof(word))] string path = "") => new(word, path)
        {
            Label = Words(label),
            AuthorLabel = authorLabel,
            RequiredMessage = Words(missing),
            Options = CommonOptions.YesNoNotKnown,
            Layout = ChoiceLayout.Inline,
        };

    private string Words(string text) => draft.Asking(text, context.Today);
}
