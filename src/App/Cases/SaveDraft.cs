using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>What a page sends to be kept: unchecked, as it was typed.</summary>
/// <param name="Step">The page.</param>
/// <param name="Typed">The draft with this page's fields; the rest of it is passed over.</param>
/// <param name="Source">Who told the reporter, from the page that asks it; null from every other page.</param>
/// <param name="Seen">The mark of what the page was filled with.</param>
public sealed record DraftChange(ConcernStep Step, ConcernDraft Typed, SourceDraft? Source, string? Seen);

/// <summary>What became of it.</summary>
public abstract record SaveResult
{
    private SaveResult()
    {
    }

    /// <summary>It is kept.</summary>
    public sealed record Kept(OpenDraft Draft) : SaveResult;

    /// <summary>Another device has changed the page meanwhile: nothing is changed, both are shown, and the next save decides.</summary>
    public sealed record ChangedOnOtherDevice(OpenDraft Theirs) : SaveResult;

    /// <summary>It was sent meanwhile, and changes no more.</summary>
    public sealed record AlreadySent : SaveResult;

    /// <summary>There is no such draft for this caller.</summary>
    public sealed record NotFound : SaveResult;
}

/// <summary>Keeps one page of a draft. Two devices lose nothing to each other: whoever has not seen what is there is shown it first.</summary>
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
            // Another device was faster by a moment: now its words are there to be compared.
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
            var isSame = PageMark.Same(page.Step, typed, there.Draft) && (page.Source is null || page.Source == there.Source);
            if (!isSame && page.Seen != there.Mark)
            {
                return new SaveResult.ChangedOnOtherDevice(there);
            }

            there.Draft.Take(page.Step, typed);
            if (page.Source is { } source)
            {
                await sealSource.RunAsync(db, concern, source, cancellationToken);
            }

            concern.Words = ConcernDraftJson.Write(there.Draft);
            concern.SavedAt = db.Now;
            concern.Version++;
            await db.SaveChangesAsync(cancellationToken);
            return new SaveResult.Kept(await drafts.OfAsync(db, concern, page.Step, cancellationToken));
        }, cancellationToken);
}
