using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// Closes a concern after the rules have allowed it: tells the reporter why and finishes the desk's tasks.
/// </summary>
internal static class CloseConcern
{
    public static async Task NowAsync(ConcernAtDesk at, Text because)
    {
        var before = at.Concern.State;
        at.Move(ConcernTransition.Close);
        at.Say(ConcernMessages.Finished, because);
        await at.DoneAsync(ConcernTasks.AnswerReporter, ConcernTasks.AnswerQuestion, ConcernTasks.ReviewClosing, ConcernTasks.ReadEscalated, ConcernTasks.CheckTold);
        await at.RecordAsync(ConcernActions.Closed, new { Before = Vocabulary.Word(before), After = Vocabulary.Word(at.Concern.State) });
    }
}
