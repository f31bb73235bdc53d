using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// A concern while it is being written, exactly as typed and chosen, so that an invalid date never loses a paragraph. A
/// choice holds a word of its list (<see cref="Vocabulary"/>), or null. The source's name is not part of it: it is
/// encrypted from the first save (<see cref="SourceDraft"/>).
/// </summary>
public sealed record ConcernDraft
{
    public const int CurrentVersion = 3;

    // From this version on, the page about harm asks six questions, and whether somebody is a person of concern is asked
    // apart from what they are to the child.
    public const int WithSixHarms = 2;

    // From this version on, the risk to a source who is kept confidential is asked.
    public const int WithRiskToSource = 3;

    // Increased only if a field changes its name or meaning, or if an older concern must not be read as if it had been
    // asked more. A new field is otherwise simply empty in older drafts.
    public int Version { get; set; } = CurrentVersion;

    public DangerDraft Danger { get; set; } = new();

    public HarmDraft Harm { get; set; } = new();

    public ChildDraft Child { get; set; } = new();

    public HarmCheckDraft HarmCheck { get; set; } = new();

    // In the order in which they were added. Empty rows after the first are ignored.
    public List<NoticedDraft> Noticed { get; set; } = [];

    public SourcePageDraft Source { get; set; } = new();

    public OthersDraft Others { get; set; } = new();

    public ReachDraft Reach { get; set; } = new();

    // "Maya", or what the person is called without a name.
    public string NameOfChild(DateOnly today) => new ChildStep(this, new ConcernContext(today)).NameInSentence;

    /// <summary>A text of the form about the person, with the right word for "child" as far as the age is known.</summary>
    public string Asking(string text, DateOnly today) => PersonWords.Asking(text, Triage.AgeOn(today, Child));

    public void Take(ConcernStep page, ConcernDraft from)
    {
        _ = page switch
        {
            ConcernStep.Danger => (object?)(Danger = Danger with { Answer = from.Danger.Answer }),
            ConcernStep.Call999 => Danger = Danger with { Call999 = from.Danger.Call999, Call999SaidAt = from.Danger.Call999SaidAt },
            ConcernStep.Harm => Harm = from.Harm,
            ConcernStep.Child => Child = from.Child,
            ConcernStep.HarmCheck => HarmCheck = from.HarmCheck,
            ConcernStep.Noticed => Noticed = from.Noticed,
            ConcernStep.Source => Source = from.Source,
            ConcernStep.Others => Others = from.Others,
            ConcernStep.Check => Reach = from.Reach,
            _ => throw new ArgumentOutOfRangeException(nameof(page)),
        };
    }
}
