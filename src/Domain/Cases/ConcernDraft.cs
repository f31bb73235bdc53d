using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// A concern while it is being written, exactly as typed and chosen, so that an invalid date never loses a paragraph. A
/// choice holds a word of its list (<see cref="Vocabulary"/>), or null. The source's name is not part of it: it is
/// encrypted from the first save (<see cref="SourceDraft"/>).
/// </summary>
public sealed record ConcernDraft
{
    public const int CurrentVersion = 1;

    // Increased only if a field changes its name or meaning. A new field is simply empty in older drafts.
    public int Version { get; set; } = CurrentVersion;

    public DangerDraft Danger { get; set; } = new();

    public HarmDraft Harm { get; set; } = new();

    public ChildDraft Child { get; set; } = new();

    // In the order in which they were added. Empty rows after the first are ignored.
    public List<NoticedDraft> Noticed { get; set; } = [];

    public SourcePageDraft Source { get; set; } = new();

    public OthersDraft Others { get; set; } = new();

    public ReachDraft Reach { get; set; } = new();

    public string NameOfChild() =>
        Initials.IsName(Child.Name) && Text.From(TextCleaner.Name(Child.Name ?? ""), TextCleaner.LongestName) is { } name ? name.Value : "the child";

    public void Take(ConcernStep page, ConcernDraft from)
    {
        _ = page switch
        {
            ConcernStep.Danger => (object?)(Danger = Danger with { Answer = from.Danger.Answer }),
            ConcernStep.Call999 => Danger = Danger with { Call999 = from.Danger.Call999, Call999SaidAt = from.Danger.Call999SaidAt },
            ConcernStep.Harm => Harm = from.Harm,
            ConcernStep.Child => Child = from.Child,
            ConcernStep.Noticed => Noticed = from.Noticed,
            ConcernStep.Source => Source = from.Source,
            ConcernStep.Others => Others = from.Others,
            ConcernStep.Check => Reach = from.Reach,
            _ => throw new ArgumentOutOfRangeException(nameof(page)),
        };
    }
}
