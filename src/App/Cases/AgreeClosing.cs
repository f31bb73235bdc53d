using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>A second person agrees that nothing more is needed: the concern closes.</summary>
[Service]
public sealed class AgreeClosing(ConcernDesk desk, DeskTerms terms)
{
    internal const string NothingAsked = "Nobody has asked for this concern to be closed.";

    public Task<PressAnswer> RunAsync(Caller caller, Press press, CancellationToken stop = default) => desk.AtDeskAsync(caller, press, async at =>
    {
        var proposal = await at.ProposalAsync() ?? throw new PressRefusedException([NothingAsked]);
        switch (Closing.Agree(await at.ToCloseAsync(terms), proposal, at.Actor.UserId))
        {
            case ClosingDecision.Closes(var reason):
                await CloseConcern.NowAsync(at, reason);
                break;
            case ClosingDecision.Refused(var against):
                throw new PressRefusedException(against);
        }
    }, stop);
}
