using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>The stopper between danger and the rest. What is said about 999 is kept with its time.</summary>
public sealed class Call999Model(StepServices services) : StepPage(services)
{
    public override ConcernStep Step => ConcernStep.Call999;

    protected override void Gather()
    {
        base.Gather();
        Draft.Danger.Call999SaidAt = Draft.Danger.Call999 is null ? null : Services.Db.Now;
    }
}
