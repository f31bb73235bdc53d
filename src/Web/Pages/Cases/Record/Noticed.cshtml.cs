using Samphire.Domain.Cases;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>B3: what was noticed, before what it means.</summary>
public sealed class NoticedModel(StepServices services) : RowPage<NoticedDraft>(services)
{
    public override ConcernStep Step => ConcernStep.Noticed;

    protected override List<NoticedDraft> RowsOf(ConcernDraft draft) => draft.Noticed;
}
