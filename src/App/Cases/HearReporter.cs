using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Cases;

/// <summary>Somebody has spoken to the reporter who did not agree.</summary>
public sealed class HearReporter(ConcernDesk desk)
{
    public Task<PressAnswer> RunAsync(Caller caller, Press press, CancellationToken stop = default) => desk.AtDeskAsync(caller, press, async at =>
    {
        if (!await at.Db.WorkItems.AnyAsync(item => item.FileId == at.Concern.FileId && item.Kind == WorkKind.SpeakToReporter && item.DoneAt == null, stop))
        {
            throw new PressRefusedException(["Nobody waits to be spoken to about this concern."]);
        }

        await at.DoneAsync(WorkKind.SpeakToReporter);
        await at.RecordAsync(Act.ReporterTold, new { What = "spoken to after a disagreement" });
    }, stop);
}
