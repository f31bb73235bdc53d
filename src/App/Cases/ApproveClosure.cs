using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>A second person agrees to close an act-now concern.</summary>
[Service]
public sealed class ApproveClosure(ConcernDesk desk, DeskDeadlines terms)
{
    internal const string NothingAsked = "Nobody has asked for this concern to be closed.";

    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, CancellationToken cancellationToken = default) => desk.AtDeskAsync(caller, submission, async at =>
    {
        var proposal = await at.ProposalAsync() ?? throw new SubmissionRefusedException([NothingAsked]);
        switch (Closure.Agree(await at.ToCloseAsync(terms), proposal, at.Actor.UserId))
        {
            case ClosureDecision.Closes(var reason):
                await CloseConcern.NowAsync(at, reason);
                break;
            case ClosureDecision.Refused(var against):
                throw new SubmissionRefusedException(against);
        }
    }, cancellationToken);
}
