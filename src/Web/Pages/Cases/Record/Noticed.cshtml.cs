using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Record;

// Screen B3: what was noticed, before any interpretation.
public sealed class NoticedModel(StepServices services) : RowPage<NoticedDraft>(services)
{
    public override ConcernStep Step => ConcernStep.Noticed;

    protected override List<NoticedDraft> RowsOf(ConcernDraft draft) => draft.Noticed;
}
