using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>What someone has already done. Any yes opens Act now.</summary>
public sealed class HarmModel(StepServices services) : StepPage(services)
{
    public override ConcernStep Step => ConcernStep.Harm;
}
