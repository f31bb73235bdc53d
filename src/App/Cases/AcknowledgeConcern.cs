using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>Records that somebody at the desk has read the whole concern. The reporter sees when.</summary>
[Service]
public sealed class AcknowledgeConcern(ConcernActionRunner runner)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, CancellationToken cancellationToken = default) => runner.AtDeskAsync(caller, submission, async change =>
    {
        var before = change.Concern.State;
        await change.MoveAsync(ConcernTransition.Acknowledge);
        change.Concern.ReadAt = change.Now;
        change.Concern.ReadById = change.Actor.UserId;
        await change.RecordAsync(ConcernActions.Acknowledged, new { Before = Vocabulary.Word(before), After = Vocabulary.Word(change.Concern.State) });
    }, cancellationToken);
}
