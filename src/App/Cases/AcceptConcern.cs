using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>The desk takes the concern up and says why. The reporter hears it.</summary>
[Service]
public sealed class AcceptConcern(ConcernDesk desk)
{
    public Task<PressAnswer> RunAsync(Caller caller, Press press, Text because, CancellationToken stop = default) => desk.AtDeskAsync(caller, press, async at =>
    {
        at.Move(ConcernMove.Accept);
        at.Say(ConcernMessages.Accepted, because);
        await at.DoneAsync(ConcernTasks.AnswerReporter, ConcernTasks.AnswerQuestion, ConcernTasks.ReviewClosing, ConcernTasks.ReadEscalated);
        await at.RecordAsync(ConcernActions.Accepted, new { Because = because.Value });
    }, stop);
}
