using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>The stopper between danger and the rest. What is said about 999 is kept with its time.</summary>
public sealed class Call999Model(StepServices services) : StepPage(services)
{
    public override ConcernStep Step => ConcernStep.Call999;

    public override string Question => "Call 999 first";

    protected override void Gather()
    {
        Draft.Danger.Call999SaidAt = Draft.Danger.Call999 is null ? null : Services.Db.Now;
    }
}
