using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>A draft opened by its author at one page.</summary>
/// <param name="Concern">The concern.</param>
/// <param name="Draft">Everything typed, except the source.</param>
/// <param name="Source">Decrypted only for the page that asks about it.</param>
/// <param name="SourceCannotBeShown">A source is stored but cannot be decrypted now. It is kept unchanged.</param>
/// <param name="Mark">A hash of the values on the page, see <see cref="PageHash"/>.</param>
/// <param name="LastSave">The last save of the page by a script or with one; null if there was none.</param>
public sealed record OpenDraft(Concern Concern, ConcernDraft Draft, SourceDraft? Source, bool SourceCannotBeShown, string Mark, PageSave? LastSave = null);

[Service]
public sealed class Drafts(DataKeys keys)
{
    public static Expression<Func<Concern, bool>> Own(AppDb db, string reference)
    {
        var author = db.UserId;
        return concern => concern.Reference == reference && concern.AuthorId == author;
    }

    // Sent or not.
    public async Task<OpenDraft?> FindAsync(AppDb db, string reference, ConcernStep step, CancellationToken cancellationToken = default) =>
        await db.Concerns.SingleOrDefaultAsync(Own(db, reference), cancellationToken) is { } concern ? await OfAsync(db, concern, step, cancellationToken) : null;

    internal async Task<OpenDraft> OfAsync(AppDb db, Concern concern, ConcernStep step, CancellationToken cancellationToken)
    {
        var draft = ConcernDraftJson.Read(concern.DraftJson);
        if (concern.State == ConcernState.Draft)
        {
            // What is still being written is asked as it is asked today.
            draft.Version = ConcernDraft.CurrentVersion;
        }

        var last = ConcernDraftJson.ReadSaves(concern.DraftJson).GetValueOrDefault(Vocabulary.Word(step));
        if (step != ConcernStep.Source || concern.State != ConcernState.Draft)
        {
            return new OpenDraft(concern, draft, null, false, PageHash.Of(step, draft, null), last);
        }

        var rows = await db.SealedSources.Where(row => row.FileId == concern.FileId).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var opened = rows.Count == 0 ? null : await keys.OpenAsync(db, rows[^1].Sealed, SealSource.LocationOf(rows[^1]), cancellationToken);
        var source = opened is UnsealResult.Clear(var clear) ? JsonSerializer.Deserialize<SourceDraft>(clear.Reveal())! : new SourceDraft();
        return new OpenDraft(concern, draft, source, opened is not (null or UnsealResult.Clear), PageHash.Of(step, draft, rows.Count == 0 ? null : rows[^1].Sealed), last);
    }
}
