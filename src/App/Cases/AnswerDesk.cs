using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// The reporter answers the desk's question. The answer is unread, so the reading deadline starts again, and reading it
/// is a task of the desk.
/// </summary>
[Service]
public sealed class AnswerDesk(ConcernActionRunner runner, DeskDeadlines deadlines, ConcernAlarm alarm)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, Text answer, CancellationToken cancellationToken = default) => runner.AsReporterAsync(caller, submission, async change =>
    {
        await change.MoveAsync(ConcernTransition.Answer);
        change.AddMessage(ConcernMessages.Answer, answer);
        var deskId = await change.Db.Teams.Where(team => team.Id == change.Concern.TeamId).Select(team => team.DeskId).SingleOrDefaultAsync(cancellationToken);
        var readDueAt = deadlines.ReadDueAt(change.Concern, deskId, change.Now);
        change.StartReadingDeadline(readDueAt);
        await change.AddTaskAsync(ConcernTasks.ReadReply, readDueAt);
        await alarm.LookAsync(change, answer.Value);
        await change.RecordAsync(ConcernActions.Answered, new { Answer = answer.Value });
    }, cancellationToken);
}
