using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Register;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>B4: who or what else is involved, and whether a meeting is planned.</summary>
public sealed class OthersModel(StepServices services, FindRecords find) : RowPage<OtherDraft>(services)
{
    private readonly Dictionary<int, IReadOnlyList<HeldRecord>> held = [];

    public override ConcernStep Step => ConcernStep.Others;

    public override string Question => "Who or what else is involved?";

    public Task<IActionResult> OnPostNobodyAsync(CancellationToken stop)
    {
        Draft.Others.NobodyElse = true;
        return OnPostAsync(stop);
    }

    /// <summary>Records that the author may see and that fit what is typed in a row.</summary>
    public IReadOnlyList<HeldRecord> HeldFor(int row) => held.GetValueOrDefault(row) ?? [];

    /// <summary>What a person is to the child stands open until the row is said to be something else.</summary>
    public static bool MayBeAPerson(OtherDraft row) => row.Kind is null || row.Kind == Vocabulary.Word(OtherKind.Person);

    protected override List<OtherDraft> RowsOf(ConcernDraft draft) => draft.Others.Rows;

    /// <summary>Unlike what was noticed, nobody has to be named: the page begins without a row.</summary>
    protected override void Fill(OpenDraft open)
    {
    }

    protected override async Task BeforeShowingAsync(OpenDraft open, CancellationToken stop)
    {
        for (var i = 0; i < Draft.Others.Rows.Count; i++)
        {
            held[i] = await find.RunAsync(Services.Db, Draft.Others.Rows[i].Kind, Draft.Others.Rows[i].Name, stop);
        }
    }

    protected override void Gather()
    {
        // Whoever names somebody has not said that there is nobody.
        Draft.Others.NobodyElse &= Draft.Others.Rows.Count == 0;
    }
}
