using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Record;

// Shown between the page on danger and the rest. The answer about 999 is stored with its time.
public sealed class Call999Model(StepServices services) : StepPage(services)
{
    public override ConcernStep Step => ConcernStep.Call999;

    protected override void Gather()
    {
        base.Gather();
        Draft.Danger.Call999SaidAt = Draft.Danger.Call999 is null ? null : Services.Db.Now;
    }
}
