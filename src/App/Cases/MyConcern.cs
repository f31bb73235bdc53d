using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>A line of "My concerns".</summary>
public sealed record MyConcern
{
    private const int FirstWordsShown = 10;

    public required Guid FileId { get; init; }

    public required string Reference { get; init; }

    /// <summary>The day on which it was begun.</summary>
    public required DateOnly BegunOn { get; init; }

    /// <summary>How it begins, in the author's words.</summary>
    public required string FirstWords { get; init; }

    /// <summary>Where it stands, in plain words.</summary>
    public required string Status { get; init; }

    /// <summary>The same, for what a page offers.</summary>
    public required ConcernState State { get; init; }

    internal static MyConcern Of(Concern concern, LocalTime localTime) => new()
    {
        FileId = concern.FileId,
        Reference = concern.Reference,
        BegunOn = localTime.DateAt(concern.BegunAt),
        FirstWords = Begins(ConcernWords.Read(concern.Words)),
        Status = ReporterWords.Of(concern.State, concern.ReadAt, localTime),
        State = concern.State,
    };

    private static string Begins(ConcernDraft draft)
    {
        var words = HouseText.Paragraphs(draft.Noticed.Select(row => row.What).FirstOrDefault(what => !string.IsNullOrWhiteSpace(what)) ?? "")
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? (string.IsNullOrWhiteSpace(draft.Child.Name) ? "Nothing written yet" : $"About {Initials.Of(draft.Child.Name)}")
            : words.Length <= FirstWordsShown ? string.Join(' ', words)
            : string.Join(' ', words.Take(FirstWordsShown)) + " ...";
    }
}
