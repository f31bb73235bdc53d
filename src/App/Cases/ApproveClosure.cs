using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>A second person agrees to close an act-now concern.</summary>
[Service]
public sealed class ApproveClosure(ConcernActionRunner runner, DeskDeadlines deadlines)
{
    internal const string NothingAsked = "Nobody has asked for this concern to be closed.";

    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, CancellationToken cancellationToken = default) => runner.AtDeskAsync(caller, submission, async change =>
    {
        var proposal = await change.ProposalAsync() ?? throw new SubmissionRefusedException([NothingAsked]);
        switch (Closure.Agree(await change.ToCloseAsync(deadlines), proposal, change.Actor.UserId))
        {
            case ClosureDecision.Closes(var reason):
                await CloseConcern.NowAsync(change, reason);
                break;
            case ClosureDecision.Refused(var against):
                throw new SubmissionRefusedException(against);
        }
    }, cancellationToken);
}
