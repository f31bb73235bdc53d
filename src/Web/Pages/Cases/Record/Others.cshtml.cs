using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Register;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>B4: who or what else is involved, and whether a meeting is planned.</summary>
public sealed class OthersModel(StepServices services, FindRecords find) : RowPage<OtherDraft>(services)
{
    private readonly Dictionary<int, IReadOnlyList<Option>> held = [];

    public override ConcernStep Step => ConcernStep.Others;

    public Task<IActionResult> OnPostNobodyAsync(CancellationToken cancellationToken)
    {
        Draft.Others.NobodyElse = true;
        return OnPostAsync(cancellationToken);
    }

    /// <summary>Records that the author may see and that fit what is typed in a row.</summary>
    public IReadOnlyList<Option> HeldFor(int row) => held.GetValueOrDefault(row) ?? [];

    protected override List<OtherDraft> RowsOf(ConcernDraft draft) => draft.Others.Rows;

    /// <summary>Unlike what was noticed, nobody has to be named: the page begins without a row.</summary>
    protected override void Fill(OpenDraft open)
    {
    }

    protected override async Task BeforeShowingAsync(OpenDraft open, CancellationToken cancellationToken)
    {
        for (var i = 0; i < Draft.Others.Rows.Count; i++)
        {
            var records = await find.RunAsync(Services.Db, Draft.Others.Rows[i].Kind, Draft.Others.Rows[i].Name, cancellationToken);
            held[i] = records.Count == 0
                ? []
                : [.. records.Select(record => new Option(record.Id.ToString(), record.Name, record.Said)), new Option("", "No, or I am not sure")];
        }
    }

    protected override void Gather()
    {
        base.Gather();

        // Whoever names somebody has not said that there is nobody.
        Draft.Others.NobodyElse &= Draft.Others.Rows.Count == 0;
    }
}
