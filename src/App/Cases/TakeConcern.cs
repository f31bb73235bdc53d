using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>
/// Somebody at a desk takes a concern, so that the others there know who has it. Anybody else there can take it over.
/// </summary>
[Service]
public sealed class TakeConcern(ConcernActionRunner runner)
{
    internal const string AlreadyYours = "You have this concern already.";

    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, CancellationToken cancellationToken = default) => runner.AtAnyDeskAsync(caller, submission, async change =>
    {
        if (await change.ShareOfCallerAsync() is { } share)
        {
            await RecordAsync(change, share.OwnerId, isFinished: share.State == ShareState.Finished, ShareStates.AlreadyFinished);
            share.OwnerId = change.Actor.UserId;
            return;
        }

        await RecordAsync(change, change.Concern.OwnerId, ConcernStates.IsFinished(change.Concern.State), ConcernStates.Finished);
        change.Concern.OwnerId = change.Actor.UserId;
    }, cancellationToken);

    private static async Task RecordAsync(ConcernChange change, Guid? before, bool isFinished, string finished)
    {
        if (isFinished)
        {
            throw new SubmissionRefusedException([finished]);
        }

        if (before == change.Actor.UserId)
        {
            throw new SubmissionRefusedException([AlreadyYours]);
        }

        await change.RecordAsync(ConcernActions.Taken, new { Before = before, After = change.Actor.UserId });
    }
}
