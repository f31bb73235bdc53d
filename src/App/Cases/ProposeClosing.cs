using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>
/// Somebody at the desk says why nothing more is needed. Without act now that closes the concern; with act now a second
/// person is asked.
/// </summary>
[Service]
public sealed class ProposeClosing(ConcernDesk desk, DeskTerms terms)
{
    public Task<PressAnswer> RunAsync(Caller caller, Press press, string because, CancellationToken stop = default) => desk.AtDeskAsync(caller, press, async at =>
    {
        if (await at.ProposalAsync() is not null)
        {
            throw new PressRefusedException(["Someone has already asked for this concern to be closed. A second person needs to agree or disagree."]);
        }

        switch (Closing.Propose(await at.ToCloseAsync(terms), at.Actor.UserId, at.Now, because))
        {
            case ClosingDecision.Closes(var reason):
                await CloseConcern.NowAsync(at, reason);
                break;
            case ClosingDecision.WaitsForSecondPerson(var proposal):
                at.Note(ConcernNotes.CloseProposed, proposal.Because);
                await at.OweAsync(ConcernTasks.ReviewClosing, terms.AnswerBy(at.Now));
                await at.RecordAsync(ConcernActions.CloseProposed, new { Because = proposal.Because.Value });
                break;
            case ClosingDecision.Refused(var against):
                throw new PressRefusedException(against);
        }
    }, stop);
}
