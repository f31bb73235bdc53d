using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>A page on which rows can be added and removed without losing anything else on it.</summary>
public abstract class RowPage<T>(StepServices services) : StepPage(services)
    where T : new()
{
    protected abstract List<T> RowsOf(ConcernDraft draft);

    public Task<IActionResult> OnPostAddAsync(CancellationToken cancellationToken) => RowsOf(Draft).Count < RowsField.Most
        ? ChangedAsync(rows => rows.Add(new T()), cancellationToken)
        : KeptAsync((open, token) => ShowProblemsAsync(open, [RowsField.TooMany(RowsIn(open.Draft)[^1])], token), cancellationToken);

    public Task<IActionResult> OnPostRemoveAsync(int row, CancellationToken cancellationToken) => ChangedAsync(
        rows =>
        {
            if (row >= 0 && row < rows.Count)
            {
                rows.RemoveAt(row);
            }
        },
        cancellationToken);

    private IReadOnlyList<FormRow> RowsIn(ConcernDraft draft) => new ConcernForm(draft, Context)[Step].Fields.OfType<RowsField>().Single().Rows;

    protected override void Fill(OpenDraft open)
    {
        if (RowsOf(Draft).Count == 0)
        {
            RowsOf(Draft).Add(new T());
        }
    }

    protected override void AddRowsOf(ConcernDraft theirs) => RowsOf(Draft).AddRange(RowsOf(theirs).Skip(RowsOf(Draft).Count));

    private Task<IActionResult> ChangedAsync(Action<List<T>> change, CancellationToken cancellationToken)
    {
        change(RowsOf(Draft));
        return KeptAsync((_, _) => Task.FromResult<IActionResult>(Redirect($"{Addresses.Of(Reference, Step)}#row-{RowsOf(Draft).Count}")), cancellationToken);
    }
}
