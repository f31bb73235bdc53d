using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>The reporter answers what the desk asked. Nobody has read the answer yet, so the desk's clock starts again.</summary>
[Service]
public sealed class AnswerDesk(ConcernDesk desk, DeskTerms terms)
{
    public Task<PressAnswer> RunAsync(Caller caller, Press press, Text answer, CancellationToken stop = default) => desk.AsReporterAsync(caller, press, async at =>
    {
        at.Move(ConcernMove.Answer);
        at.Say(ConcernMessages.Answer, answer);
        var deskId = await at.Db.Teams.Where(team => team.Id == at.Concern.TeamId).Select(team => team.DeskId).SingleOrDefaultAsync(stop);
        at.StartClock(terms.ReadBy(at.Concern, deskId, at.Now));
        await at.DoneAsync(ConcernTasks.AnswerQuestion);
        await at.RecordAsync(ConcernActions.Answered, new { Answer = answer.Value });
    }, stop);
}
