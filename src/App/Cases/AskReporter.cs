using Samphire.App.Store;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>The desk asks the reporter something; they find it among their concerns.</summary>
public sealed class AskReporter(ConcernDesk desk, DeskTerms terms)
{
    public Task<PressAnswer> RunAsync(Caller caller, Press press, Text question, CancellationToken stop = default) => desk.AtDeskAsync(caller, press, async at =>
    {
        at.Move(ConcernMove.Ask);
        at.Say(MessageKind.Question, question);
        await at.DoneAsync(WorkKind.AnswerDesk);
        at.Owe(WorkKind.AnswerDesk, at.Concern.AuthorId, terms.AnswerBy(at.Now));
        await at.RecordAsync(Act.ConcernAsked, new { Question = question.Value });
    }, stop);
}
