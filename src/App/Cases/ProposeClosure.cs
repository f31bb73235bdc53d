using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>Closes a concern with a reason. If it is act now, asks a second person to agree instead.</summary>
[Service]
public sealed class ProposeClosure(ConcernDesk desk, DeskDeadlines terms)
{
    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, string because, CancellationToken cancellationToken = default) => desk.AtDeskAsync(caller, submission, async at =>
    {
        if (await at.ProposalAsync() is not null)
        {
            throw new SubmissionRefusedException(["Someone has already asked for this concern to be closed. A second person needs to agree or disagree."]);
        }

        switch (Closure.Propose(await at.ToCloseAsync(terms), at.Actor.UserId, at.Now, because))
        {
            case ClosureDecision.Closes(var reason):
                await CloseConcern.NowAsync(at, reason);
                break;
            case ClosureDecision.NeedsSecondPerson(var proposal):
                at.Note(ConcernNotes.CloseProposed, proposal.Because);
                await at.OweAsync(ConcernTasks.ReviewClosing, terms.AnswerBy(at.Now));
                await at.RecordAsync(ConcernActions.CloseProposed, new { Because = proposal.Because.Value });
                break;
            case ClosureDecision.Refused(var against):
                throw new SubmissionRefusedException(against);
        }
    }, cancellationToken);
}
