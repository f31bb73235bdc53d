using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>A row of "My concerns".</summary>
public sealed record MyConcern
{
    public required Guid FileId { get; init; }

    public required string Reference { get; init; }

    public required DateOnly StartedOn { get; init; }

    // "O.N., 12". The list shows nothing of what was noticed, because others may see the screen.
    public required string Child { get; init; }

    public required string Status { get; init; }

    public required ConcernState State { get; init; }

    internal static MyConcern Of(ListedConcern concern, bool mustStillBeTold, LocalTime localTime)
    {
        var child = concern.ReadChild();
        return new MyConcern
        {
            FileId = concern.FileId,
            Reference = concern.Reference,
            StartedOn = localTime.DateAt(concern.StartedAt),
            Child = PersonWords.InitialsWithAge(child, localTime.DateAt(concern.SentOrStartedAt)),
            Status = ConcernStates.ForReporter(concern.State, concern.ReadAt, localTime, mustStillBeTold),
            State = concern.State,
        };
    }
}
