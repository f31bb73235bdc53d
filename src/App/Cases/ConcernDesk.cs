using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.Domain.Access;

namespace Samphire.App.Cases;

/// <summary>
/// What every button on a concern goes through: once for each form, in one transaction, on the concern as it stood on the
/// page. A refusal takes everything back, so that the same form can be pressed again when it is put right.
/// </summary>
public sealed class ConcernDesk(Writer writer, AuditTrail audit, ConcernHistory history)
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

    private async Task<PressAnswer> RunAsync(Caller caller, Press press, Func<AppDb, Task<Concern?>> find, Func<ConcernAtDesk, Task> work, CancellationToken stop)
    {
        for (var again = false; ; again = true)
        {
            try
            {
                await writer.RunOnceAsync(caller, press.Form, async db =>
                {
                    var concern = await find(db) ?? throw new FileClosedException();
                    if (concern.Version != press.Version)
                    {
                        throw new PressRefusedException(await history.LastChangeAsync(db, concern.FileId, stop));
                    }

                    concern.Version++;
                    await work(new ConcernAtDesk(db, concern, audit, stop));
                    return concern.Reference;
                }, stop);
                return new PressAnswer.Done();
            }
            catch (FileClosedException)
            {
                return new PressAnswer.NotThere();
            }
            catch (PressRefusedException refused)
            {
                return new PressAnswer.Refused(refused.Because);
            }
            catch (OtherWordsException)
            {
                return new PressAnswer.Refused(["This was sent already, with other words. Read the concern again before you go on."]);
            }
            catch (DbUpdateConcurrencyException) when (!again)
            {
                // Somebody else was faster between reading and writing: the next round says who.
            }
        }
    }
}

/// <summary>It cannot be done, and nothing of it was.</summary>
internal sealed class PressRefusedException(params IReadOnlyList<string> because) : Exception("Refused.")
{
    public IReadOnlyList<string> Because { get; } = because;
}
