using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Record;

// What somebody has already done. Any yes opens Act now.
public sealed class HarmModel(StepServices services) : StepPage(services)
{
    public override ConcernStep Step => ConcernStep.Harm;
}
