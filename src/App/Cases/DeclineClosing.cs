using Samphire.App.Store;
using Samphire.Domain.Audit;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>A second person does not agree, and says why; or whoever asked for it takes it back. The concern goes on.</summary>
public sealed class DeclineClosing(ConcernDesk desk)
{
    public Task<PressAnswer> RunAsync(Caller caller, Press press, Text because, CancellationToken stop = default) => desk.AtDeskAsync(caller, press, async at =>
    {
        _ = await at.ProposalAsync() ?? throw new PressRefusedException([AgreeClosing.NothingAsked]);
        at.Note(NoteKind.CloseDeclined, because);
        await at.DoneAsync(WorkKind.AgreeToClose);
        await at.RecordAsync(Act.ConcernCloseRefused, new { Because = because.Value });
    }, stop);
}
