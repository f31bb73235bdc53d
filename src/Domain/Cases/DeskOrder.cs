using System.Globalization;
using Samphire.Domain.Access;

namespace Samphire.Domain.Cases;

/// <summary>What decides the position of a concern in a desk's list.</summary>
/// <param name="State">The state of the concern.</param>
/// <param name="NotTold">An act-now concern whose police or social care alert is outstanding.</param>
/// <param name="ReadDueAt">When it must be read; null once it is read.</param>
/// <param name="WithTeamSince">When the team received it.</param>
/// <param name="FinishedAt">When it was closed or accepted.</param>
public sealed record DeskFacts(ConcernState State, bool NotTold, DateTimeOffset? ReadDueAt, DateTimeOffset? WithTeamSince, DateTimeOffset? FinishedAt)
{
    /// <summary>Police or social care must still be told, now or later. The concern is then in no list of finished ones.</summary>
    public bool Owed { get; init; }

    /// <summary>Words of the reporter may mean danger, and nobody has said yet that nobody is in danger.</summary>
    public bool Alarm { get; init; }

    /// <summary>The id of the district in the area pack, if the reporter chose one.</summary>
    public string? District { get; init; }

    /// <summary>The reporter's agency.</summary>
    public Guid? AgencyId { get; init; }

    /// <summary>
    /// The same for a desk that the concern is shared with. What is finished there stays finished, whoever must still be
    /// told.
    /// </summary>
    public DeskFacts ForShare(ShareState state, DateTimeOffset? readDueAt, DateTimeOffset sharedAt, DateTimeOffset? finishedAt)
    {
        var isOpen = state != ShareState.Finished;
        return this with
        {
            State = ShareStates.ListedAs(state),
            NotTold = NotTold && isOpen,
            Owed = Owed && isOpen,
            Alarm = Alarm && isOpen,
            ReadDueAt = readDueAt,
            WithTeamSince = sharedAt,
            FinishedAt = finishedAt,
        };
    }
}

/// <summary>
/// The order of a desk's lists. Open: first those with words of danger, then act-now concerns with outstanding alerts, then unread ones by deadline,
/// then the rest, oldest first; also one with a decision, while somebody must still be told. Finished: newest first.
/// </summary>
public static class DeskOrder
{
    // Milliseconds have thirteen digits until the year 2286.
    private const long LastMoment = 9_999_999_999_999;

    // Null for a draft, which is not at a desk yet.
    public static ListPosition? PositionOf(DeskFacts facts) => Place(facts) is { } place ? place with { District = facts.District, AgencyId = facts.AgencyId } : null;

    private static ListPosition? Place(DeskFacts facts) => ConcernStates.ProgressOf(facts.State) switch
    {
        null => null,
        FileProgress.Done when facts.Owed || facts.Alarm => new ListPosition(FileList.Open, FileProgress.InHand, facts.NotTold, OpenSortKey(facts)),
        FileProgress.Done => new ListPosition(FileList.Finished, FileProgress.Done, facts.NotTold, Digits(LastMoment - Milliseconds(facts.FinishedAt))),
        { } progress => new ListPosition(FileList.Open, progress, facts.NotTold, OpenSortKey(facts)),
    };

    private static string OpenSortKey(DeskFacts facts) =>
        $"{(facts.Alarm ? 0 : 2) + (facts.NotTold ? 0 : 1)}{(facts.ReadDueAt is null ? 1 : 0)}{Digits(Milliseconds(facts.ReadDueAt))}{Digits(Milliseconds(facts.WithTeamSince))}";

    private static long Milliseconds(DateTimeOffset? moment) => Math.Clamp(moment?.ToUnixTimeMilliseconds() ?? 0, 0, LastMoment);

    private static string Digits(long milliseconds) => milliseconds.ToString("D13", CultureInfo.InvariantCulture);
}
