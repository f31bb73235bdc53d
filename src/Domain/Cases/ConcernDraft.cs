using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// A concern while it is being written: exactly what the reporter typed and chose, page by page, so that a wrong date never
/// costs a paragraph. Radios hold the word of their list (<see cref="Vocabulary"/>) or null where none is chosen yet. What each
/// page asks stands in <c>Steps/</c>, beside its part of the draft.
/// Who told the reporter is not here: a source's name is sealed from the first save (<see cref="SourceDraft"/>).
/// </summary>
public sealed record ConcernDraft
{
    /// <summary>The form in which drafts are kept today.</summary>
    public const int CurrentVersion = 1;

    /// <summary>
    /// The form in which this one was kept. It changes only when a field changes its name or meaning; a field that comes new
    /// is empty in older drafts and changes nothing.
    /// </summary>
    public int Version { get; set; } = CurrentVersion;

    public DangerDraft Danger { get; set; } = new();

    public HarmDraft Harm { get; set; } = new();

    public ChildDraft Child { get; set; } = new();

    /// <summary>In the order in which they were added. A row with nothing in it is passed over, the first apart.</summary>
    public List<NoticedDraft> Noticed { get; set; } = [];

    public SourcePageDraft Source { get; set; } = new();

    public OthersDraft Others { get; set; } = new();

    public ReachDraft Reach { get; set; } = new();

    /// <summary>The child as the reporter calls them, for a sentence that names them.</summary>
    public string NameOfChild() => Text.From(TextCleaner.Name(Child.Name ?? ""), TextCleaner.LongestName)?.Value ?? "the child";

    /// <summary>Takes over one page of another draft, and nothing else of it.</summary>
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
