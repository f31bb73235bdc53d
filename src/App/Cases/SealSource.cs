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
/// Encrypts the name of a source, each with a key of its own, until the concern of a professional is sent. A stored value
/// whose key is missing is never overwritten: the new value is stored next to it.
/// </summary>
[Service]
public sealed class SealSource(DataKeys keys, AuditTrail audit, ContentLibrary library, TimeProvider clock)
{
    internal const string Table = "sealed_sources";

    public static SealedLocation LocationOf(SealedSource source) => new(Table, "sealed", source.Id);

    internal async Task RunAsync(AppDb db, Concern concern, SourceDraft typed, CancellationToken cancellationToken)
    {
        var source = new SourceDraft { Name = Kept(typed.Name), Contact = Kept(typed.Contact) };
        var newest = await db.SealedSources.AsTracking().Where(row => row.FileId == concern.FileId).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        var isBlank = source is { Name: null, Contact: null };
        if (newest is not null && await KeyOfAsync(db, newest, cancellationToken) is { } key)
        {
            using (key)
            {
                if (isBlank)
                {
                    await RemoveAsync(db, newest, key.Id, cancellationToken);
                }
                else if (await OpenAsync(db, newest, cancellationToken) != source)
                {
                    await RecordAsync(db, newest, ConcernActions.SourceSealed, cancellationToken);
                    newest.Sealed = Envelope.Seal(key, JsonSerializer.SerializeToUtf8Bytes(source), LocationOf(newest));
                }
            }
        }
        else if (!isBlank)
        {
            await AddAsync(db, concern, source, cancellationToken);
        }
    }

    /// <summary>
    /// Makes the name and contact of a professional part of the concern that is being sent, and destroys what was
    /// encrypted. What cannot be decrypted now stays encrypted and is shown as held.
    /// </summary>
    internal async Task NameProfessionalsAsync(AppDb db, Concern concern, CancellationToken cancellationToken)
    {
        List<SourceDraft> named = [];
        foreach (var row in await db.SealedSources.AsTracking().Where(row => row.FileId == concern.FileId).OrderBy(row => row.Id).ToListAsync(cancellationToken))
        {
            if (await OpenAsync(db, row, cancellationToken) is { } source)
            {
                named.Add(source);
                await RecordAsync(db, row, ConcernActions.SourceNamed, cancellationToken);
                await RemoveAsync(db, row, Envelope.DataKeyOf(row.Sealed)!.Value, cancellationToken);
            }
        }

        if (named.Count > 0)
        {
            concern.DraftJson = ConcernDraftJson.WithProfessionals(concern.DraftJson, named);
        }
    }

    /// <summary>
    /// What the author last entered about the source of their own concern, for comparing it with what they write.
    /// </summary>
    /// <returns>Null for anybody else, if there is no source, and if it cannot be decrypted.</returns>
    internal async Task<SourceDraft?> OfAuthorAsync(AppDb db, Concern concern, CancellationToken cancellationToken)
    {
        var newest = concern.AuthorId != db.UserId ? null
            : await db.SealedSources.Where(row => row.FileId == concern.FileId).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        return newest is null ? null : await OpenAsync(db, newest, cancellationToken);
    }

    private async Task<SourceDraft?> OpenAsync(AppDb db, SealedSource row, CancellationToken cancellationToken) =>
        await keys.OpenAsync(db, row.Sealed, LocationOf(row), cancellationToken) is UnsealResult.Clear(var clear) ? JsonSerializer.Deserialize<SourceDraft>(clear.Reveal()) : null;

    private async Task RemoveAsync(AppDb db, SealedSource row, Guid key, CancellationToken cancellationToken)
    {
        db.Remove(row);
        await keys.DestroyAsync(db, key, cancellationToken);
        await RecordAsync(db, row, ConcernActions.SourceDestroyed, cancellationToken);
    }

    private async Task AddAsync(AppDb db, Concern concern, SourceDraft source, CancellationToken cancellationToken)
    {
        var row = new SealedSource
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            FileId = concern.FileId,
            AgencyId = concern.AuthorAgencyId,
            Reference = References.ForSource(library.FindArea(concern.AreaId)!),
            Sealed = [],
        };
        using (var key = await keys.NewAsync(db, KeyPurpose.Source, concern.AuthorAgencyId, concern.FileId, cancellationToken))
        {
            row.Sealed = Envelope.Seal(key, JsonSerializer.SerializeToUtf8Bytes(source), LocationOf(row));
        }

        db.Add(row);
        await RecordAsync(db, row, ConcernActions.SourceSealed, cancellationToken);
    }

    private Task RecordAsync(AppDb db, SealedSource row, AuditAction action, CancellationToken cancellationToken) => audit.AddAsync(
        db, new AuditRecord(ChainId.File(row.FileId), action, new Target("source", row.Id), db.Caller.Actor?.RecordsConcernsAs), cancellationToken);

    // Null if it cannot be decrypted.
    private async Task<UnwrappedKey?> KeyOfAsync(AppDb db, SealedSource row, CancellationToken cancellationToken) =>
        Envelope.DataKeyOf(row.Sealed) is { } id && await keys.FindAsync(db, id, cancellationToken) is UnsealResult.Clear(var bytes) ? new UnwrappedKey(id, bytes.Reveal()) : null;

    private static string? Kept(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : TextCleaner.Kept(typed);
}
