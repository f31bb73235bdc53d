using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>The reporter does not agree with what became of their concern. A supervisor speaks to them.</summary>
public sealed class Disagree(ConcernDesk desk, DeskTerms terms)
{
    internal const string NotFinished = "The duty team has not finished with this concern yet.";

    public Task<PressAnswer> RunAsync(Caller caller, Press press, Text because, CancellationToken stop = default) => desk.AsReporterAsync(caller, press, async at =>
    {
        if (!ConcernStates.IsFinished(at.Concern.State))
        {
            throw new PressRefusedException([NotFinished]);
        }

        at.Say(MessageKind.Disagreement, because);
        if (!await at.Db.WorkItems.AnyAsync(item => item.FileId == at.Concern.FileId && item.Kind == WorkKind.SpeakToReporter && item.DoneAt == null, stop))
        {
            at.Owe(WorkKind.SpeakToReporter, await GoingUp.ToAsync(at.Db, at.Concern, stop), terms.AnswerBy(at.Now));
        }

        await at.RecordAsync(Act.ConcernDisagreed, new { Because = because.Value });
    }, stop);
}
