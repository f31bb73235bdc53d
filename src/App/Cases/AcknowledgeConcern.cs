using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>Records that somebody at the desk has read the whole concern. The reporter sees when.</summary>
[Service]
public sealed class AcknowledgeConcern(ConcernDesk desk)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, CancellationToken cancellationToken = default) => desk.AtDeskAsync(caller, submission, async at =>
    {
        var before = at.Concern.State;
        at.Move(ConcernTransition.Acknowledge);
        at.ClearReadingDeadline();
        at.Concern.ReadAt = at.Now;
        at.Concern.ReadById = at.Actor.UserId;
        await at.DoneAsync(ConcernTasks.ReadEscalated);
        await at.RecordAsync(ConcernActions.Acknowledged, new { Before = Vocabulary.Word(before), After = Vocabulary.Word(at.Concern.State) });
    }, cancellationToken);
}
