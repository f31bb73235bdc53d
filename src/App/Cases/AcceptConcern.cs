using Samphire.App.Store;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>The desk takes the concern up and says why. The reporter hears it.</summary>
public sealed class AcceptConcern(ConcernDesk desk)
{
    public Task<PressAnswer> RunAsync(Caller caller, Press press, Text because, CancellationToken stop = default) => desk.AtDeskAsync(caller, press, async at =>
    {
        at.Move(ConcernMove.Accept);
        at.Say(MessageKind.Accepted, because);
        await at.DoneAsync(WorkKind.TellReporter, WorkKind.AnswerDesk, WorkKind.AgreeToClose, WorkKind.ReadConcern);
        await at.RecordAsync(Act.ConcernAccepted, new { Because = because.Value });
    }, stop);
}
