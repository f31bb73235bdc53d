using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>
/// Runs the actions on a concern through <see cref="FileActionRunner"/>, for people who work on it or for its reporter.
/// </summary>
[Service]
public sealed class ConcernActionRunner(FileActionRunner runner, AuditTrail audit)
{
    /// <summary>At the desk that has the concern, and decides about it.</summary>
    public Task<SubmissionResult> AtDeskAsync(Caller caller, Submission submission, Func<ConcernChange, Task> work, CancellationToken cancellationToken) =>
        AtAnyDeskAsync(caller, submission, async change =>
        {
            if (await change.ShareOfCallerAsync() is not null)
            {
                throw new SubmissionRefusedException([ShareStates.DecidedElsewhere]);
            }

            await work(change);
        }, cancellationToken);

    /// <summary>Also at the desks that the concern is shared with.</summary>
    public Task<SubmissionResult> AtAnyDeskAsync(Caller caller, Submission submission, Func<ConcernChange, Task> work, CancellationToken cancellationToken) => RunAsync(caller, submission,
        db => db.Concerns.AsTracking().SingleOrDefaultAsync(
            concern => concern.Reference == submission.Reference && db.FileGrants.Any(
                grant => grant.FileId == concern.FileId && grant.Level == AccessLevel.Worker && (grant.Until == null || grant.Until > db.Now)),
            cancellationToken),
        work, cancellationToken);

    /// <summary>
    /// By its reporter. What happens to it at a desk after it was sent is no conflict: the refusal would say that something
    /// happened, and the states decide what the reporter can still do.
    /// </summary>
    public Task<SubmissionResult> AsReporterAsync(Caller caller, Submission submission, Func<ConcernChange, Task> work, CancellationToken cancellationToken) => RunAsync(caller, submission,
        db => db.Concerns.AsTracking().SingleOrDefaultAsync(concern => concern.Reference == submission.Reference && concern.AuthorId == caller.Actor!.UserId, cancellationToken),
        work, cancellationToken, concern => concern.State != ConcernState.Draft);

    private Task<SubmissionResult> RunAsync(
        Caller caller, Submission submission, Func<AppDb, Task<Concern?>> find, Func<ConcernChange, Task> work, CancellationToken cancellationToken, Func<Concern, bool>? mayHaveChanged = null) =>
        runner.RunAsync(
            caller, submission, find, (db, concern) => work(new ConcernChange(db, concern, audit, cancellationToken)), mayHaveChanged ?? (_ => false), cancellationToken);
}
