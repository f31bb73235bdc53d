using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>A second person does not agree, and says why; or whoever asked for it takes it back. The concern goes on.</summary>
[Service]
public sealed class DeclineClosing(ConcernDesk desk)
{
    public Task<PressAnswer> RunAsync(Caller caller, Press press, Text because, CancellationToken stop = default) => desk.AtDeskAsync(caller, press, async at =>
    {
        _ = await at.ProposalAsync() ?? throw new PressRefusedException([AgreeClosing.NothingAsked]);
        at.Note(ConcernNotes.CloseDeclined, because);
        await at.DoneAsync(ConcernTasks.ReviewClosing);
        await at.RecordAsync(ConcernActions.CloseDeclined, new { Because = because.Value });
    }, stop);
}
