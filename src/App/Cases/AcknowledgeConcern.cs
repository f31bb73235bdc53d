using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// Records that somebody at the desk has read the whole concern. The reporter sees when, and the body to which the desk
/// belongs counts as told from then on. A desk that the concern is shared with reads it for itself.
/// </summary>
[Service]
public sealed class AcknowledgeConcern(ConcernActionRunner runner, DeskBodies bodies)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, CancellationToken cancellationToken = default) => runner.AtAnyDeskAsync(caller, submission, async change =>
    {
        if (await change.ShareOfCallerAsync() is { } share)
        {
            await ReadShareAsync(change, share);
            return;
        }

        var before = change.Concern.State;
        await change.MoveAsync(ConcernTransition.Acknowledge);
        change.Concern.ReadAt = change.Now;
        change.Concern.ReadById = change.Actor.UserId;
        await RecordToldAsync(change, change.Concern.TeamId);
        await change.RecordAsync(ConcernActions.Acknowledged, new { Before = Vocabulary.Word(before), After = Vocabulary.Word(change.Concern.State) });
    }, cancellationToken);

    private async Task ReadShareAsync(ConcernChange change, ConcernShare share)
    {
        if (share.State != ShareState.Unread)
        {
            throw new SubmissionRefusedException([ConcernStates.AlreadyRead]);
        }

        share.ReadDueAt = null;
        share.EscalatedAt = null;
        share.ReadAt = change.Now;
        share.ReadById = change.Actor.UserId;
        await ConcernShares.CompleteReadingAsync(change, share);
        await RecordToldAsync(change, share.TeamId);
        await change.RecordAsync(ConcernActions.Acknowledged, new { Desk = share.TeamId });
    }

    // Once for each body, and only if the rules require that it is told.
    private async Task RecordToldAsync(ConcernChange change, Guid? teamId)
    {
        var file = change.Concern.FileId;
        var own = await bodies.OfTeamAsync(change.Db, change.Concern.AreaId, teamId, change.Cancellation);
        if (own.Count == 0)
        {
            return;
        }

        var owed = await change.Db.RequiredAlerts.Where(row => row.FileId == file && own.Contains(row.To)).Select(row => row.To).ToListAsync(change.Cancellation);
        var read = await change.Db.ConcernAlerts.Where(row => row.FileId == file && row.Outcome == AlertOutcome.ReadByDesk).Select(row => row.To).ToListAsync(change.Cancellation);
        var desk = await change.Db.Teams.Where(team => team.Id == teamId).Select(team => team.Name).SingleAsync(change.Cancellation);
        foreach (var to in owed.Except(read))
        {
            change.AddAlert(new AlertRecord { To = to, Outcome = AlertOutcome.ReadByDesk, Who = Text.From(desk), At = change.Now, Reference = Text.From(change.Concern.Reference) });
            foreach (var kind in ConcernTasks.OfTelling)
            {
                await change.CompleteTasksAsync(kind, to);
            }
        }
    }
}
