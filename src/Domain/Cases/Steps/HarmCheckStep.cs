using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The answer to the question that is asked once more about a young child. A word of <see cref="YesNo"/>.</summary>
public sealed record HarmCheckDraft
{
    public string? Answer { get; set; }
}

/// <summary>
/// Asks once more, in plain words, about a child who is or may be young, before "not known" is taken for harm.
/// </summary>
public sealed class HarmCheckStep(ConcernDraft draft, ConcernContext context) : FormStep
{
    public const string Asks = "Do you have any reason to think that somebody has hurt or used the child?";

    public override string Question => Asks;

    public ChoiceField<YesNo> Answer => new(draft.HarmCheck.Answer)
    {
        Label = Question,
        Hint = "You said that some things are not known, and the child is or may be under 13. A feeling that you can explain is a reason. Do not ask the child.",
        AuthorLabel = "Any reason to think so",
        ReaderLabel = "Any reason to think that somebody has hurt or used the child?",
        RequiredMessage = "Select whether you have any reason to think that somebody has hurt or used the child",
        Asked = IsAsked(draft, context.Today),
        Options = [new Option<YesNo>(YesNo.Yes, "Yes"), new Option<YesNo>(YesNo.No, "No"), new Option<YesNo>(YesNo.NotKnown, "I am not sure")],
    };

    public override IReadOnlyList<Field> Fields => [Answer];

    // With the other answers about harm.
    public override string TitleFor(Audience audience) => new HarmStep(draft, context).TitleFor(audience);

    // Before the question existed, "not known" about a young child was taken for harm at once.
    public YesNo? Read() => draft.Version >= ConcernDraft.WithSixHarms ? Answer.Value
        : new HarmStep(draft, context).Read().AnyNotKnown && IsOrMayBeYoung(draft, context.Today) ? YesNo.NotKnown
        : null;

    /// <summary>Whether the answers before it leave the question open.</summary>
    public static bool IsAsked(ConcernDraft draft, DateOnly today)
    {
        var context = new ConcernContext(today);
        var harm = new HarmStep(draft, context).Read();
        return draft.Version >= ConcernDraft.WithSixHarms
            && harm is { AnyYes: false, AnyNotKnown: true }
            && new DangerStep(draft, context).Answer.Value is DangerAnswer.WorriedNotNow or DangerAnswer.NotKnown
            && IsOrMayBeYoung(draft, today);
    }

    // Nothing is known of the age before the page about the child is filled in.
    private static bool IsOrMayBeYoung(ConcernDraft draft, DateOnly today) =>
        new ChildStep(draft, new ConcernContext(today)).Read(today) is { } child && ActNow.IsOrMayBeUnder(child.Age, AgeReading.YoungChild);
}
