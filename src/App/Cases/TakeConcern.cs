using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>
/// Somebody at the desk takes a concern, so that the others know who has it. Anybody else there can take it over.
/// </summary>
[Service]
public sealed class TakeConcern(ConcernActionRunner runner)
{
    internal const string AlreadyYours = "You have this concern already.";

    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, CancellationToken cancellationToken = default) => runner.AtDeskAsync(caller, submission, async change =>
    {
        if (ConcernStates.IsFinished(change.Concern.State))
        {
            throw new SubmissionRefusedException([ConcernStates.Finished]);
        }

        var before = change.Concern.OwnerId;
        if (before == change.Actor.UserId)
        {
            throw new SubmissionRefusedException([AlreadyYours]);
        }

        change.Concern.OwnerId = change.Actor.UserId;
        await change.RecordAsync(ConcernActions.Taken, new { Before = before, After = change.Actor.UserId });
    }, cancellationToken);
}
