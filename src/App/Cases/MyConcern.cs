using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>A line of "My concerns".</summary>
public sealed record MyConcern
{
    public required Guid FileId { get; init; }

    public required string Reference { get; init; }

    /// <summary>The day on which it was begun.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>"O.N., 12". What was noticed stands on the concern's own page alone: others see a list, and it may be hard to read.</summary>
    public required string Child { get; init; }

    /// <summary>Where it stands, in plain words.</summary>
    public required string Status { get; init; }

    /// <summary>The same, for what a page offers.</summary>
    public required ConcernState State { get; init; }

    internal static MyConcern Of(Concern concern, LocalTime localTime)
    {
        var child = ConcernDraftJson.ReadChild(concern.Words);
        return new MyConcern
        {
            FileId = concern.FileId,
            Reference = concern.Reference,
            StartedOn = localTime.DateAt(concern.StartedAt),
            Child = Initials.WithAge(child.Name, child.Age),
            Status = ReporterWords.Of(concern.State, concern.ReadAt, localTime),
            State = concern.State,
        };
    }
}
