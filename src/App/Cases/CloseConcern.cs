using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>What closing does once the rules allow it: the reporter hears why, and nothing of the desk's own work is left over.</summary>
internal static class CloseConcern
{
    public static async Task NowAsync(ConcernAtDesk at, Text because)
    {
        var before = at.Concern.State;
        at.Move(ConcernMove.Close);
        at.Say(MessageKind.Finished, because);
        await at.DoneAsync(WorkKind.TellReporter, WorkKind.AnswerDesk, WorkKind.AgreeToClose, WorkKind.ReadConcern, WorkKind.SeeThatTold);
        await at.RecordAsync(Act.ConcernClosed, new { Before = Vocabulary.Word(before), After = Vocabulary.Word(at.Concern.State) });
    }
}
