using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.App.Cases;

/// <summary>
/// Somebody at the desk answers whether anyone is in danger right now, because words of the reporter may mean it.
/// </summary>
[Service]
public sealed class AnswerDanger(ConcernActionRunner runner)
{
    internal const string NothingAsked = "Nobody is asked about danger in this concern. Someone else may have answered.";

    /// <param name="caller">Somebody who works on the concern.</param>
    /// <param name="submission">The form.</param>
    /// <param name="danger">True if somebody is in danger: the concern then stays at the top, and they are told to call 999.</param>
    /// <param name="cancellationToken">Cancels the action.</param>
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, bool danger, CancellationToken cancellationToken = default) => runner.AtAnyDeskAsync(caller, submission, async change =>
    {
        if (change.Concern.AlarmAt is null)
        {
            throw new SubmissionRefusedException([NothingAsked]);
        }

        change.AddNote(danger ? ConcernNotes.InDanger : ConcernNotes.NotInDanger);
        if (!danger)
        {
            change.Concern.AlarmAt = null;
            await change.CompleteTasksAsync(ConcernTasks.CheckDanger);
        }

        await change.RecordAsync(ConcernActions.DangerChecked, new { Danger = danger });
    }, cancellationToken);
}
