using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;

namespace Samphire.App.Cases;

/// <summary>What every button on a concern goes through (<see cref="FileActions"/>).</summary>
[Service]
public sealed class ConcernDesk(FileActions files, AuditTrail audit)
{
    /// <summary>Somebody who works on the concern.</summary>
    public Task<PressAnswer> AtDeskAsync(Caller caller, Press press, Func<ConcernAtDesk, Task> work, CancellationToken stop) => RunAsync(caller, press,
        db => db.Concerns.AsTracking().SingleOrDefaultAsync(
            concern => concern.Reference == press.Reference && db.FileGrants.Any(
                grant => grant.FileId == concern.FileId && grant.Level == AccessLevel.Worker && (grant.Until == null || grant.Until > db.Now)),
            stop),
        work, stop);

    /// <summary>Its reporter.</summary>
    public Task<PressAnswer> AsReporterAsync(Caller caller, Press press, Func<ConcernAtDesk, Task> work, CancellationToken stop) => RunAsync(caller, press,
        db => db.Concerns.AsTracking().SingleOrDefaultAsync(concern => concern.Reference == press.Reference && concern.AuthorId == caller.Actor!.UserId, stop),
        work, stop);

    private Task<PressAnswer> RunAsync(Caller caller, Press press, Func<AppDb, Task<Concern?>> find, Func<ConcernAtDesk, Task> work, CancellationToken stop) =>
        files.RunAsync(caller, press, find, (db, concern) => work(new ConcernAtDesk(db, concern, audit, stop)), stop);
}
