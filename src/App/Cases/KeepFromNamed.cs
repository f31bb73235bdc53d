using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Cases.Files;
using Samphire.App.Cases.Unfiltered;
using Samphire.App.Shared;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// Reads what a reporter writes after sending for the names of users and their teams, as the concern itself was read:
/// whoever is named loses access at once, and a concern that names its own team goes to a supervisor outside it.
/// </summary>
[Service]
public sealed class KeepFromNamed(AuditTrail audit)
{
    private const string NobodyLeft = "Nobody who can read this is left, because it names everybody who could. Call the duty team instead.";

    /// <exception cref="SubmissionRefusedException">Nobody would be left to read it.</exception>
    internal async Task RunAsync(ConcernChange change, Text added)
    {
        // What this change has added so far moves with the rest.
        await change.Db.SaveChangesAsync(change.Cancellation);
        var concern = change.Concern;
        var desk = await change.Db.Teams.Where(team => team.Id == concern.TeamId).Select(team => team.DeskId).SingleOrDefaultAsync(change.Cancellation);
        if (desk is null)
        {
            await AmongSupervisorsAsync(change, added);
            return;
        }

        IReadOnlyList<string> texts = [.. await ConcernTexts.OfAsync(change.Db, concern, change.Cancellation), added.Value];
        var readers = await ReaderSelection.FindAsync(change.Db, change.Actor, concern.AreaId, [desk], texts, change.Cancellation) ?? throw new SubmissionRefusedException(NobodyLeft);
        await BlockAsync(change, readers.Blocked, readers.AssignedTo);
        if (readers.Team == concern.TeamId)
        {
            return;
        }

        concern.TeamId = readers.Team;
        concern.WithTeamSince = change.Now;
        concern.OwnerId = null;
        var others = await ConcernShares.OwnersAsync(change.Db, concern.FileId, change.Cancellation);
        await ReassignAsync(change, task => task.AssignedTo != concern.AuthorId && !others.Contains(task.AssignedTo) && task.Kind != ConcernTasks.ReadSharedEscalated, readers.AssignedTo);

        // Saved first, as when a concern is sent.
        await change.Db.SaveChangesAsync(change.Cancellation);
        var shared = await ConcernShares.GrantsAsync(change.Db, concern.FileId, change.Cancellation);
        await FileAccessChanges.SetAsync(change.Db, concern.FileId, [.. readers.Grants, .. shared], change.Cancellation);
    }

    // Supervisors have it already, because it names their team. One whom it names now loses it.
    private async Task AmongSupervisorsAsync(ConcernChange change, Text added)
    {
        var people = await change.Db.Accounts.Where(account => account.Id != change.Actor.UserId)
            .Select(account => new NamedParty(account.Id, account.DisplayName)).ToListAsync(change.Cancellation);
        Guid[] named = [.. NameScan.People([added.Value], people).Select(person => person.Id)];
        var left = (await Escalation.HoldersLeftAsync(change.Db, change.Concern.FileId, change.Cancellation)).Except(named).ToList();
        if (left.Count == 0)
        {
            throw new SubmissionRefusedException(NobodyLeft);
        }

        await BlockAsync(change, named, left[0]);
    }

    private async Task BlockAsync(ConcernChange change, IReadOnlyList<Guid> accounts, Guid instead)
    {
        var blocked = await FileAccessChanges.BlockAsync(change.Db, change.Concern.FileId, accounts, change.Cancellation);
        foreach (var account in blocked)
        {
            await audit.AddAsync(
                change.Db,
                new AuditRecord(ChainId.File(change.Concern.FileId), AccessActions.BlockSet, new Target("user", account), change.Actor.RecordsConcernsAs),
                change.Cancellation);
        }

        if (change.Concern.OwnerId is { } owner && blocked.Contains(owner))
        {
            change.Concern.OwnerId = null;
        }

        await ReassignAsync(change, task => blocked.Contains(task.AssignedTo), instead);
        await ConcernShares.EndForAsync(change, blocked, instead);
    }

    // Otherwise nobody would see them: whoever had them can no longer open the concern.
    private static async Task ReassignAsync(ConcernChange change, Func<TaskItem, bool> which, Guid to)
    {
        var open = await change.Db.Tasks.AsTracking().Where(task => task.FileId == change.Concern.FileId && task.DoneAt == null).ToListAsync(change.Cancellation);
        foreach (var task in open.Where(which))
        {
            task.AssignedTo = to;
        }
    }
}
