using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// Closes a concern with a reason. In most cases, a second person has to agree (<see cref="Closure"/>).
/// </summary>
[Service]
public sealed class ConcernClosure(ConcernActionRunner runner, DeskDeadlines deadlines)
{
    private const string NothingAsked = "Nobody has asked for this concern to be closed.";

    public Task<SubmissionResult> ProposeAsync(Caller caller, Submission submission, ClosureDraft draft, CancellationToken cancellationToken = default) => runner.AtDeskAsync(caller, submission, async change =>
    {
        if (await change.ProposalAsync() is not null)
        {
            throw new SubmissionRefusedException(["Someone has already asked for this concern to be closed. A second person needs to agree or disagree."]);
        }

        switch (Closure.Propose(await change.ToCloseAsync(deadlines), change.Actor.UserId, change.Now, new ClosureForm(draft)))
        {
            case ClosureDecision.Closes(var reason):
                await CloseAsync(change, reason);
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

    public Task<SubmissionResult> AgreeAsync(Caller caller, Submission submission, CancellationToken cancellationToken = default) => runner.AtDeskAsync(caller, submission, async change =>
    {
        var proposal = await change.ProposalAsync() ?? throw new SubmissionRefusedException([NothingAsked]);
        switch (Closure.Agree(await change.ToCloseAsync(deadlines), proposal, change.Actor.UserId))
        {
            case ClosureDecision.Closes(var reason):
                await CloseAsync(change, reason);
                break;
            case ClosureDecision.Refused(var against):
                throw new SubmissionRefusedException(against);
        }
    }, cancellationToken);

    // A second person disagrees, or the first one withdraws the proposal. The concern stays open.
    public Task<SubmissionResult> DeclineAsync(Caller caller, Submission submission, Text because, CancellationToken cancellationToken = default) => runner.AtDeskAsync(caller, submission, async change =>
    {
        if (ConcernStates.IsFinished(change.Concern.State))
        {
            throw new SubmissionRefusedException([ConcernStates.Finished]);
        }

        _ = await change.ProposalAsync() ?? throw new SubmissionRefusedException([NothingAsked]);
        change.AddNote(ConcernNotes.CloseDeclined, because);
        await change.CompleteTasksAsync(ConcernTasks.ReviewClosing);
        await change.RecordAsync(ConcernActions.CloseDeclined, new { Because = because.Value });
    }, cancellationToken);

    // The reporter reads why.
    private static async Task CloseAsync(ConcernChange change, Text because)
    {
        var before = change.Concern.State;
        await change.MoveAsync(ConcernTransition.Close);
        change.AddMessage(ConcernMessages.Finished, because);
        await change.RecordAsync(ConcernActions.Closed, new { Before = Vocabulary.Word(before), After = Vocabulary.Word(change.Concern.State), Because = because.Value });
    }
}
