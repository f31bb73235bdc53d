using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Cases.Files;
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
    /// <exception cref="SubmissionRefusedException">Nobody would be left to read it.</exception>
    internal async Task RunAsync(ConcernChange change, Text added)
    {
        var concern = change.Concern;
        var desk = await change.Db.Teams.Where(team => team.Id == concern.TeamId).Select(team => team.DeskId).SingleOrDefaultAsync(change.Cancellation);
        if (desk is null)
        {
            // Supervisors have it already.
            await BlockAsync(change, await NamedAsync(change, [added.Value]));
            return;
        }

        IReadOnlyList<string> texts = [.. await ConcernTexts.OfAsync(change.Db, concern, change.Cancellation), added.Value];
        var readers = await ReaderSelection.FindAsync(change.Db, change.Actor, concern.AreaId, [desk], texts, change.Cancellation)
            ?? throw new SubmissionRefusedException(["Nobody who can read this is left, because it names everybody who could. Call the duty team instead."]);
        await BlockAsync(change, readers.Blocked);
        if (readers.Team == concern.TeamId)
        {
            return;
        }

        concern.TeamId = readers.Team;
        concern.WithTeamSince = change.Now;
        foreach (var task in await change.Db.Tasks.AsTracking().Where(task => task.FileId == concern.FileId && task.DoneAt == null && task.AssignedTo != concern.AuthorId).ToListAsync(change.Cancellation))
        {
            task.AssignedTo = readers.AssignedTo;
        }

        // Saved first, as when a concern is sent.
        await change.Db.SaveChangesAsync(change.Cancellation);
        await FileAccessChanges.SetAsync(change.Db, concern.FileId, readers.Grants, change.Cancellation);
    }

    private static async Task<IReadOnlyList<Guid>> NamedAsync(ConcernChange change, IReadOnlyList<string> texts)
    {
        var people = await change.Db.Accounts.Where(account => account.Id != change.Actor.UserId)
            .Select(account => new NamedParty(account.Id, account.DisplayName)).ToListAsync(change.Cancellation);
        return [.. NameScan.People(texts, people).Select(person => person.Id)];
    }

    private async Task BlockAsync(ConcernChange change, IReadOnlyList<Guid> accounts)
    {
        foreach (var account in accounts)
        {
            await audit.AddAsync(
                change.Db,
                new AuditRecord(ChainId.File(change.Concern.FileId), AccessActions.BlockSet, new Target("user", account), change.Actor.RecordsConcernsAs),
                change.Cancellation);
        }

        await FileAccessChanges.BlockAsync(change.Db, change.Concern.FileId, accounts, change.Cancellation);
    }
}
