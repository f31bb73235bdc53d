using Samphire.Domain.Forms;

namespace Samphire.Domain.Cases;

/// <summary>Whether anyone is in danger right now, and what was said about 999.</summary>
public sealed record DangerDraft
{
    /// <summary>A word of <see cref="DangerAnswer"/>.</summary>
    public string? Answer { get; set; }

    /// <summary>A word of <see cref="Cases.Call999"/>, once the page "Call 999 first" was answered.</summary>
    public string? Call999 { get; set; }

    /// <summary>When that was said; kept by the page, not typed.</summary>
    public DateTimeOffset? Call999SaidAt { get; set; }
}

/// <summary>The first page: danger before anything else.</summary>
public sealed class DangerStep(ConcernDraft draft) : FormStep
{
    public override string Question => "Is anyone in danger right now?";

    public ChoiceField<DangerAnswer> Answer => new(draft.Danger.Answer)
    {
        Label = Question,
        Hint = "Choose the first one that applies.",
        AuthorLabel = "Anyone in danger",
        Missing = "Select whether anyone is in danger right now",
        Options =
        [
            new Option<DangerAnswer>(DangerAnswer.AtThisMinute, "Yes, right now"),
            new Option<DangerAnswer>(DangerAnswer.WhereaboutsNotKnown, "We do not know where the child is"),
            new Option<DangerAnswer>(DangerAnswer.HarmNow, "A child is being harmed, or may be soon"),
            new Option<DangerAnswer>(DangerAnswer.WorriedNotNow, "Not right now, but I am worried"),
            new Option<DangerAnswer>(DangerAnswer.NotKnown, "I do not know"),
        ],
    };

    public override IReadOnlyList<Field> Fields => [Answer];

    public override string TitleFor(Audience audience) => "Danger";
}

/// <summary>The page between danger and the rest, where someone is in danger: what was said about calling 999.</summary>
public sealed class Call999Step(ConcernDraft draft, ConcernContext context) : FormStep
{
    public override string Question => "Call 999 first";

    public ChoiceField<Call999> Call999 => new(draft.Danger.Call999)
    {
        Label = "999",
        Asked = draft.Danger.Call999 is not null,
        Remark = draft.Danger.Call999SaidAt is { } at ? context.MomentInWords(at) : null,
        Options =
        [
            new Option<Call999>(Cases.Call999.ICalled, "I have called"),
            new Option<Call999>(Cases.Call999.SomeoneElseIsCalling, "Someone else is calling"),
            new Option<Call999>(Cases.Call999.ICannotCall, "I cannot call"),
        ],
    };

    public override IReadOnlyList<Field> Fields => [Call999];

    public override string TitleFor(Audience audience) => "Danger";
}
