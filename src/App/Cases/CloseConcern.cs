using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>Closes a concern after the rules have allowed it, and tells the reporter why.</summary>
internal static class CloseConcern
{
    public static async Task NowAsync(ConcernChange change, Text because)
    {
        var before = change.Concern.State;
        await change.MoveAsync(ConcernTransition.Close);
        change.AddMessage(ConcernMessages.Finished, because);
        await change.RecordAsync(ConcernActions.Closed, new { Before = Vocabulary.Word(before), After = Vocabulary.Word(change.Concern.State) });
    }
}
