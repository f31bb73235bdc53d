using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// Seals who told the reporter, from the first save on, each under a key of its own. What was sealed with a key that is not
/// there now is never written over: new words are sealed beside it.
/// </summary>
[Service]
public sealed class SealSource(DataKeys keys, AuditTrail audit, ContentLibrary library, TimeProvider clock)
{
    internal const string Table = "sealed_sources";

    public static Place PlaceOf(SealedSource source) => new(Table, "sealed", source.Id);

    internal async Task RunAsync(AppDb db, Concern concern, SourceDraft typed, CancellationToken stop)
    {
        var source = new SourceDraft { Name = Kept(typed.Name), Contact = Kept(typed.Contact) };
        var newest = await db.SealedSources.AsTracking().Where(row => row.FileId == concern.FileId).OrderByDescending(row => row.Id).FirstOrDefaultAsync(stop);
        var isBlank = source is { Name: null, Contact: null };
        if (newest is not null && await KeyOfAsync(db, newest, stop) is { } key)
        {
            using (key)
            {
                if (isBlank)
                {
                    await RemoveAsync(db, newest, key.Id, stop);
                }
                else
                {
                    newest.Sealed = Envelope.Seal(key, JsonSerializer.SerializeToUtf8Bytes(source), PlaceOf(newest));
                }
            }
        }
        else if (!isBlank)
        {
            await AddAsync(db, concern, source, stop);
        }
    }

    private async Task RemoveAsync(AppDb db, SealedSource row, Guid key, CancellationToken stop)
    {
        db.Remove(row);
        await keys.DestroyAsync(db, key, stop);
        await audit.AddAsync(
            db, new Deed(ChainId.File(row.FileId), ConcernActions.SourceDestroyed, new Target("source", row.Id), db.Caller.Actor?.RecordsConcernsAs), stop);
    }

    private async Task AddAsync(AppDb db, Concern concern, SourceDraft source, CancellationToken stop)
    {
        var row = new SealedSource
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            FileId = concern.FileId,
            AgencyId = concern.AuthorAgencyId,
            Reference = References.ForSource(library.FindArea(concern.AreaId)!),
            Sealed = [],
        };
        using (var key = await keys.NewAsync(db, KeyPurpose.Source, concern.AuthorAgencyId, concern.FileId, stop))
        {
            row.Sealed = Envelope.Seal(key, JsonSerializer.SerializeToUtf8Bytes(source), PlaceOf(row));
        }

        db.Add(row);
        await audit.AddAsync(
            db, new Deed(ChainId.File(concern.FileId), ConcernActions.SourceSealed, new Target("source", row.Id), db.Caller.Actor?.RecordsConcernsAs), stop);
    }

    /// <summary>The key of what is sealed there, where that can be opened.</summary>
    private async Task<OpenKey?> KeyOfAsync(AppDb db, SealedSource row, CancellationToken stop) =>
        Envelope.DataKeyOf(row.Sealed) is { } id && await keys.FindAsync(db, id, stop) is Opened.Clear(var bytes) ? new OpenKey(id, bytes.Reveal()) : null;

    private static string? Kept(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : HouseText.Kept(typed);
}
