using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>A page of a draft to save, unvalidated.</summary>
/// <param name="Step">The page.</param>
/// <param name="Typed">A draft with the fields of this page; the rest is ignored.</param>
/// <param name="Source">The source, from the page that asks about it; null from all others.</param>
/// <param name="Seen">The mark of the values that the page showed.</param>
/// <param name="Save">Which save of which opened page it is; null without scripts.</param>
public sealed record DraftChange(ConcernStep Step, ConcernDraft Typed, SourceDraft? Source, string? Seen, PageSave? Save = null);

public abstract record SaveResult
{
    private SaveResult()
    {
    }

    public sealed record Saved(OpenDraft Draft) : SaveResult;

    // Nothing is saved. The page shows both texts, and the next save decides.
    public sealed record ChangedOnOtherDevice(OpenDraft Theirs) : SaveResult;

    // Sent in the meantime, so it cannot change any more.
    public sealed record AlreadySent : SaveResult;

    // Does not exist, or is not the caller's own.
    public sealed record NotFound : SaveResult;
}

/// <summary>
/// Saves one page of a draft. If another device has changed the page, the user sees its text before anything is
/// overwritten.
/// </summary>
[Service]
public sealed class SaveDraft(Writer writer, Drafts drafts, SealSource sealSource)
{
    public async Task<SaveResult> RunAsync(Caller caller, string reference, DraftChange page, CancellationToken cancellationToken = default)
    {
        try
        {
            return await OnceAsync(caller, reference, page, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another device saved first. The second attempt compares with its text.
            return await OnceAsync(caller, reference, page, cancellationToken);
        }
    }

    private Task<SaveResult> OnceAsync(Caller caller, string reference, DraftChange page, CancellationToken cancellationToken) =>
        writer.RunAsync(caller, async db =>
        {
            var concern = await db.Concerns.AsTracking().SingleOrDefaultAsync(Drafts.Own(db, reference), cancellationToken);
            if (concern is null || concern.State != ConcernState.Draft)
            {
                return concern is null ? new SaveResult.NotFound() : (SaveResult)new SaveResult.AlreadySent();
            }

            var there = await drafts.OfAsync(db, concern, page.Step, cancellationToken);
            var typed = ConcernDraftJson.Kept(page.Typed);
            var isSame = PageHash.Same(page.Step, typed, there.Draft) && (page.Source is null || page.Source == there.Source);
            if (IsOvertaken(page.Save, there.LastSave))
            {
                return new SaveResult.Saved(there);
            }

            if (!isSame && page.Seen != there.Mark && page.Save?.IsFromViewOf(there.LastSave) != true)
            {
                return new SaveResult.ChangedOnOtherDevice(there);
            }

            there.Draft.Take(page.Step, typed);
            if (page.Source is { } source)
            {
                await sealSource.RunAsync(db, concern, source, cancellationToken);
            }

            concern.DraftJson = ConcernDraftJson.Write(there.Draft, SavesWith(page, ConcernDraftJson.ReadSaves(concern.DraftJson)));
            concern.SavedAt = db.Now;
            concern.Version++;
            await db.SaveChangesAsync(cancellationToken);
            return new SaveResult.Saved(await drafts.OfAsync(db, concern, page.Step, cancellationToken));
        }, cancellationToken);

    // A newer save of the same page has arrived first: this one has less of the text.
    private static bool IsOvertaken(PageSave? save, PageSave? last) => save is not null && save.IsFromViewOf(last) && save.Turn <= last!.Turn;

    private static Dictionary<string, PageSave> SavesWith(DraftChange page, IReadOnlyDictionary<string, PageSave> before)
    {
        var step = Vocabulary.Word(page.Step);
        var saves = before.Where(save => save.Key != step).ToDictionary();
        if (page.Save is { } save)
        {
            saves[step] = save;
        }

        return saves;
    }
}
