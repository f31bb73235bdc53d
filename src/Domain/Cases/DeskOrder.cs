using System.Globalization;
using Samphire.Domain.Access;

namespace Samphire.Domain.Cases;

/// <summary>What decides where a concern stands in the list of a desk.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="NotTold">It is act now, and police or social care are not recorded as told.</param>
/// <param name="ReadBy">By when somebody must have read it; null once it is read.</param>
/// <param name="WithTeamSince">Since when its team has it.</param>
/// <param name="FinishedAt">When it was closed or accepted.</param>
public sealed record DeskFacts(ConcernState State, bool NotTold, DateTimeOffset? ReadBy, DateTimeOffset? WithTeamSince, DateTimeOffset? FinishedAt);

/// <summary>
/// The order of a desk's lists. Open: first act now that is not told, then what is unread, by when it is escalated, then the
/// rest, longest with the team first. Finished: newest first.
/// </summary>
public static class DeskOrder
{
    /// <summary>Milliseconds of thirteen digits last until the year 2286.</summary>
    private const long LastMoment = 9_999_999_999_999;

    /// <summary>Null for a draft, which is at no desk.</summary>
    public static ListPosition? PlaceOf(DeskFacts facts) => facts.State switch
    {
        ConcernState.Draft => null,
        _ when ConcernStates.IsFinished(facts.State) =>
            new ListPosition(FileList.Finished, FileProgress.Done, facts.NotTold, Digits(LastMoment - Milliseconds(facts.FinishedAt))),
        _ => new ListPosition(FileList.Open, ProgressOf(facts.State), facts.NotTold, UnwrappedKey(facts)),
    };

    private static FileProgress ProgressOf(ConcernState state) =>
        ConcernStates.IsUnread(state) ? FileProgress.Unread : state == ConcernState.Asked ? FileProgress.Waiting : FileProgress.InHand;

    private static string UnwrappedKey(DeskFacts facts) =>
        $"{(facts.NotTold ? 0 : 1)}{(facts.ReadBy is null ? 1 : 0)}{Digits(Milliseconds(facts.ReadBy))}{Digits(Milliseconds(facts.WithTeamSince))}";

    private static long Milliseconds(DateTimeOffset? moment) => Math.Clamp(moment?.ToUnixTimeMilliseconds() ?? 0, 0, LastMoment);

    private static string Digits(long milliseconds) => milliseconds.ToString("D13", CultureInfo.InvariantCulture);
}
