using Samphire.Domain.Forms;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>What the questions of a concern depend on, besides the draft.</summary>
/// <param name="Today">The date in London.</param>
public sealed record ConcernContext(DateOnly Today)
{
    // For what does not depend on the date, such as the typed values.
    public static ConcernContext AnyDay { get; } = new(DateOnly.MinValue);

    // Null before an area is chosen.
    public Area? Area { get; init; }

    // Null where the number of the reporter does not matter.
    public ReadPhone? ReadPhone { get; init; }

    // Decrypted only for the page that asks for it.
    public SourceDraft Source { get; init; } = new();

    // Shown to everybody in place of the source.
    public IReadOnlyList<string> SourceHeldAs { get; init; } = [];

    // The professionals who told the reporter, each in one line. They are named as soon as the concern is sent.
    public IReadOnlyList<string> NamedProfessionals { get; init; } = [];

    // "today at 11:10pm".
    public Func<DateTimeOffset, string> MomentInWords { get; init; } = _ => "";
}

/// <summary>The steps of a concern over one draft, in the order of the pages.</summary>
public sealed class ConcernForm(ConcernDraft draft, ConcernContext context)
{
    public DangerStep Danger { get; } = new(draft, context);

    public HarmStep Harm { get; } = new(draft, context);

    public ChildStep Child { get; } = new(draft, context);

    public HarmCheckStep HarmCheck { get; } = new(draft, context);

    public NoticedStep Noticed { get; } = new(draft, context);

    public SourceStep Source { get; } = new(draft, context);

    public OthersStep Others { get; } = new(draft, context);

    public ReachStep Reach { get; } = new(draft, context);

    public IEnumerable<FormStep> Steps => Enum.GetValues<ConcernStep>().Select(step => this[step]);

    public FormStep this[ConcernStep step] => step switch
    {
        ConcernStep.Danger => Danger,
        ConcernStep.Call999 => new Call999Step(draft, context),
        ConcernStep.Harm => Harm,
        ConcernStep.Child => Child,
        ConcernStep.HarmCheck => HarmCheck,
        ConcernStep.Noticed => Noticed,
        ConcernStep.Source => Source,
        ConcernStep.Others => Others,
        ConcernStep.Check => Reach,
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    public IReadOnlyList<Problem> Problems => [.. Steps.SelectMany(step => step.Problems)];

    // The answer about 999 is shown with the one about danger.
    public IEnumerable<(ConcernStep Page, AnswerSection Answers)> AnswersFor(Audience audience)
    {
        List<(ConcernStep Page, AnswerSection Answers)> shown = [];
        foreach (var page in Enum.GetValues<ConcernStep>())
        {
            foreach (var section in Answers.Of(this[page], audience))
            {
                if (shown.Count > 0 && shown[^1].Answers is var last && last.Title == section.Title)
                {
                    shown[^1] = (shown[^1].Page, last with { Rows = [.. last.Rows, .. section.Rows] });
                }
                else
                {
                    shown.Add((page, section));
                }
            }
        }

        return shown;
    }

    public IReadOnlyList<string> TextsThatName =>
    [
        .. from step in Steps from text in step.AllFields.OfType<TextField>() where text is { NamesPeople: true, Answer: not null } select text.Answer,
    ];
}
