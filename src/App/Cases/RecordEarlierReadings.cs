using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Cases.Unfiltered;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// Builds before December 2026 did not record that the body of a desk is told when the desk reads a concern. This does
/// it for the concerns that were read before, at the time of the reading. It runs once each time the program starts, and
/// does nothing when nothing is left.
/// </summary>
[Service]
public sealed class RecordEarlierReadings(StoreFactory store, Writer writer, AuditTrail audit, DeskBodies bodies)
{
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(Caller.System);
        foreach (var fileId in await EarlierReadings.FindAsync(db, cancellationToken))
        {
            await writer.RunAsync(Caller.System, write => OneAsync(write, fileId, cancellationToken), cancellationToken);
        }
    }

    private async Task<bool> OneAsync(AppDb db, Guid fileId, CancellationToken cancellationToken)
    {
        if (await EarlierReadings.FindAsync(db, fileId, cancellationToken) is not { ReadAt: { } at, ReadById: { } by } concern)
        {
            return false;
        }

        var own = await bodies.OfTeamAsync(db, concern.AreaId, concern.TeamId, cancellationToken);
        var told = await EarlierReadings.OwedAsync(db, fileId, own, cancellationToken);
        if (told.Count == 0)
        {
            return false;
        }

        var change = new ConcernChange(db, concern, audit, cancellationToken);
        var desk = Text.From(await db.Teams.Where(team => team.Id == concern.TeamId).Select(team => team.Name).SingleAsync(cancellationToken));
        foreach (var to in told)
        {
            change.AddAlert(new AlertRecord { To = to, Outcome = AlertOutcome.ReadByDesk, Who = desk, At = at, Reference = Text.From(concern.Reference) }, by);
            foreach (var task in await EarlierReadings.TasksAsync(db, fileId, to, cancellationToken))
            {
                task.DoneAt = change.Now;
            }
        }

        await change.RecordAsync(ConcernActions.AlertRecorded);
        return true;
    }
}
