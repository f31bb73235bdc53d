using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// Shares a concern with the team of another desk, which must then read it. The team that has it keeps it and decides,
/// and each of them sees who else has it.
/// </summary>
[Service]
public sealed class ShareConcern(ConcernActionRunner runner, DeskDeadlines deadlines)
{
    public const string SelectDesk = "Select the team to share it with";
    private const string NotShared = "Your desk has this concern and decides about it.";

    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, Guid teamId, Text because, CancellationToken cancellationToken = default) => runner.AtDeskAsync(caller, submission, async change =>
    {
        if (ConcernStates.Move(change.Concern.State, ConcernTransition.Share).Refused is { } refused)
        {
            throw new SubmissionRefusedException([refused]);
        }

        var to = (await OtherDesksAsync(change.Db, change.Concern, cancellationToken)).FirstOrDefault(team => team.Id == teamId) ?? throw new SubmissionRefusedException([SelectDesk]);
        var file = change.Concern.FileId;
        var share = await change.Db.ConcernShares.AsTracking().SingleOrDefaultAsync(found => found.FileId == file && found.TeamId == to.Id, cancellationToken);
        if (share is null)
        {
            share = new ConcernShare { FileId = file, TeamId = to.Id, SharedAt = change.Now, SharedById = change.Actor.UserId };
            change.Db.Add(share);
        }

        share.SharedAt = change.Now;
        share.SharedById = change.Actor.UserId;
        await change.MustReadShareAsync(deadlines, share);
        change.AddNote(ConcernNotes.Shared, because, to.Id);
        await change.RecordAsync(ConcernActions.Shared, new { With = to.Id, Because = because.Value });

        // Saved first, so that the new grants get their place in the lists from it.
        await change.Db.SaveChangesAsync(cancellationToken);
        var supervisors = await change.Db.Agencies.Where(agency => agency.Id == to.AgencyId).Select(agency => agency.Supervisors).SingleAsync(cancellationToken);
        foreach (var grant in Grants.ForShare(to.Id, supervisors))
        {
            await FileAccessChanges.AddAsync(change.Db, file, grant, cancellationToken);
        }
    }, cancellationToken);

    /// <summary>
    /// The desk has nothing more to do about a concern that is shared with it. The others see what it did.
    /// </summary>
    public Task<SubmissionResult> FinishAsync(Caller caller, Submission submission, Text did, CancellationToken cancellationToken = default) => runner.AtAnyDeskAsync(caller, submission, async change =>
    {
        var share = await change.ShareOfCallerAsync() ?? throw new SubmissionRefusedException([NotShared]);
        if (share.State != ShareState.Read)
        {
            throw new SubmissionRefusedException([share.State == ShareState.Unread ? ConcernStates.ReadFirst : ShareStates.AlreadyFinished]);
        }

        share.FinishedAt = change.Now;
        change.AddNote(ConcernNotes.ShareFinished, did, share.TeamId);
        await change.RecordAsync(ConcernActions.ShareFinished, new { Did = did.Value });
    }, cancellationToken);

    /// <summary>The desks that a concern can be passed to, without those that must already read it or work on it.</summary>
    internal static async Task<IReadOnlyList<Team>> OtherDesksAsync(AppDb db, Concern concern, CancellationToken cancellationToken)
    {
        var shares = await db.ConcernShares.Where(share => share.FileId == concern.FileId).ToListAsync(cancellationToken);
        return NotWorkingOnIt(await PassConcern.OtherDesksAsync(db, concern, cancellationToken), shares);
    }

    internal static IReadOnlyList<Team> NotWorkingOnIt(IReadOnlyList<Team> teams, IReadOnlyList<ConcernShare> shares) =>
        [.. teams.Where(team => !shares.Any(share => share.TeamId == team.Id && share.State != ShareState.Finished))];
}
