using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// Closes a concern after the rules have allowed it: tells the reporter why and finishes the desk's tasks.
/// </summary>
internal static class CloseConcern
{
    public static async Task NowAsync(ConcernChange change, Text because)
    {
        var before = change.Concern.State;
        change.Move(ConcernTransition.Close);
        change.AddMessage(ConcernMessages.Finished, because);
        await change.CompleteTasksAsync(ConcernTasks.AnswerReporter, ConcernTasks.AnswerQuestion, ConcernTasks.ReviewClosing, ConcernTasks.ReadEscalated, ConcernTasks.CheckTold);
        await change.RecordAsync(ConcernActions.Closed, new { Before = Vocabulary.Word(before), After = Vocabulary.Word(change.Concern.State) });
    }
}
