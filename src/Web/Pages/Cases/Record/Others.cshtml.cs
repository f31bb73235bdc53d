using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.App.Register;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;

namespace Samphire.Web.Pages.Cases.Record;

// Screen B4: who or what else is involved, and whether a meeting is planned.
public sealed class OthersModel(StepServices services, FindRecords find) : RowPage<OtherDraft>(services)
{
    public const string Meeting = "meeting";

    private readonly Dictionary<int, IReadOnlyList<Option>> held = [];

    public override ConcernStep Step => ConcernStep.Others;

    // "No one else" is an answer of its own: the question about a meeting is then asked without an error.
    public Task<IActionResult> OnPostNobodyAsync(CancellationToken cancellationToken)
    {
        Draft.Others.NobodyElse = true;
        return KeptAsync(
            (open, cancel) => ConcernSteps.Check(Step, open.Draft, Services.Today).Count == 0
                ? GoOnAsync(open, cancel)
                : Task.FromResult<IActionResult>(Redirect($"{Addresses.Of(Reference, Step)}#{Meeting}")),
            cancellationToken);
    }

    // Records that the author may see and that match what is typed in a row.
    public IReadOnlyList<Option> HeldFor(int row) => held.GetValueOrDefault(row) ?? [];

    protected override List<OtherDraft> RowsOf(ConcernDraft draft) => draft.Others.Rows;

    // The first row is open, unless the reporter has said that there is nobody else.
    protected override void Fill(OpenDraft open)
    {
        if (!Draft.Others.NobodyElse)
        {
            base.Fill(open);
        }
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

        // A named person overrules the answer that nobody else is involved.
        Draft.Others.NobodyElse &= Form.Others.NobodyElse.Asked;
    }
}
