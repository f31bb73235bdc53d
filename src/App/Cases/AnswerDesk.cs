using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// The reporter answers the desk's question. The answer is unread, so the reading deadline starts again.
/// </summary>
[Service]
public sealed class AnswerDesk(ConcernDesk desk, DeskDeadlines terms)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, Text answer, CancellationToken cancellationToken = default) => desk.AsReporterAsync(caller, submission, async at =>
    {
        at.Move(ConcernTransition.Answer);
        at.Say(ConcernMessages.Answer, answer);
        var deskId = await at.Db.Teams.Where(team => team.Id == at.Concern.TeamId).Select(team => team.DeskId).SingleOrDefaultAsync(cancellationToken);
        at.StartReadingDeadline(terms.ReadBy(at.Concern, deskId, at.Now));
        await at.DoneAsync(ConcernTasks.AnswerQuestion);
        await at.RecordAsync(ConcernActions.Answered, new { Answer = answer.Value });
    }, cancellationToken);
}
