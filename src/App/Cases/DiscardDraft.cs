using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>
/// Throws a draft away: what was written and the key of its source are destroyed, and nobody can open it again. Not while
/// it is recorded that somebody was told, because that record must stay.
/// </summary>
[Service]
public sealed class DiscardDraft(ConcernActionRunner runner, SealSource sealSource, SavedForms savedForms)
{
    internal const string ToldAlready = "You have recorded calls about this concern, so it cannot be discarded. Finish it and send it.";

    /// <param name="caller">The reporter.</param>
    /// <param name="submission">The form.</param>
    /// <param name="page">The path of the draft; what its pages saved while they were being written is deleted as well.</param>
    /// <param name="cancellationToken">Cancels the action.</param>
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, string page, CancellationToken cancellationToken = default) => runner.AsReporterAsync(caller, submission, async change =>
    {
        var concern = change.Concern;
        if (await change.Db.ConcernAlerts.AnyAsync(alert => alert.FileId == concern.FileId, cancellationToken))
        {
            throw new SubmissionRefusedException([ToldAlready]);
        }

        await change.MoveAsync(ConcernTransition.Discard);
        await sealSource.RunAsync(change.Db, concern, new SourceDraft(), cancellationToken);
        concern.DraftJson = ConcernDraftJson.Write(new ConcernDraft());
        await savedForms.DeleteBelowAsync(change.Db, concern.AuthorId, page, cancellationToken);
        await change.RecordAsync(ConcernActions.DraftDiscarded);

        // Saved first, because the author loses access in the next step.
        await change.Db.SaveChangesAsync(cancellationToken);
        await FileAccessChanges.SetAsync(change.Db, concern.FileId, [], cancellationToken);
    }, cancellationToken);
}
