using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>Closes a concern with a reason. If it is act now, asks a second person to agree instead.</summary>
[Service]
public sealed class ProposeClosure(ConcernActionRunner runner, DeskDeadlines deadlines)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, ClosureDraft draft, CancellationToken cancellationToken = default) => runner.AtDeskAsync(caller, submission, async change =>
    {
        if (await change.ProposalAsync() is not null)
        {
            throw new SubmissionRefusedException(["Someone has already asked for this concern to be closed. A second person needs to agree or disagree."]);
        }

        switch (Closure.Propose(await change.ToCloseAsync(deadlines), change.Actor.UserId, change.Now, new ClosureForm(draft)))
        {
            case ClosureDecision.Closes(var reason):
                await CloseConcern.NowAsync(change, reason);
                break;
            case ClosureDecision.NeedsSecondPerson(var proposal):
                change.AddNote(ConcernNotes.CloseProposed, proposal.Because);
                await change.AddTaskAsync(ConcernTasks.ReviewClosing, deadlines.AnswerBy(change.Now));
                await change.RecordAsync(ConcernActions.CloseProposed, new { Because = proposal.Because.Value });
                break;
            case ClosureDecision.Refused(var against):
                throw new SubmissionRefusedException(against);
        }
    }, cancellationToken);
}
