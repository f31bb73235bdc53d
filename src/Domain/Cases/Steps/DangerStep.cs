using Samphire.Domain.Forms;

namespace Samphire.Domain.Cases;

/// <summary>Whether anyone is in danger right now, and the answer about 999.</summary>
public sealed record DangerDraft
{
    public string? Answer { get; set; }

    public string? Call999 { get; set; }

    // Set by the page, not typed.
    public DateTimeOffset? Call999SaidAt { get; set; }
}

/// <summary>The first page: "Is anyone in danger right now?".</summary>
public sealed class DangerStep(ConcernDraft draft, ConcernContext context) : FormStep
{
    public override string Question => "Is anyone in danger right now?";

    public ChoiceField<DangerAnswer> Answer => new(draft.Danger.Answer)
    {
        Label = Question,
        Hint = "Choose the first one that applies.",
        AuthorLabel = "Anyone in danger",
        RequiredMessage = "Select whether anyone is in danger right now",
        Options =
        [
            new Option<DangerAnswer>(DangerAnswer.AtThisMinute, "Yes, right now"),
            new Option<DangerAnswer>(DangerAnswer.WhereaboutsNotKnown, Words("We do not know where the child is")),
            new Option<DangerAnswer>(DangerAnswer.HarmNow, Words("A child is being harmed, or may be soon")),
            new Option<DangerAnswer>(DangerAnswer.WorriedNotNow, "Not right now, but I am worried"),
            new Option<DangerAnswer>(DangerAnswer.NotKnown, "I do not know"),
        ],
    };

    public override IReadOnlyList<Field> Fields => [Answer];

    public override string TitleFor(Audience audience) => "Danger";

    private string Words(string text) => draft.Asking(text, context.Today);
}

/// <summary>The page "Call 999 first", shown if someone is in danger right now.</summary>
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
