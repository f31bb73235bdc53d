using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Shared;

namespace Samphire.App.Audit;

/// <summary>An action to record.</summary>
/// <param name="Chain">The history that it belongs to.</param>
/// <param name="Action">What was done.</param>
/// <param name="Target">What it was done to.</param>
/// <param name="As">The role that gave the caller access.</param>
/// <param name="Reason">Must name nobody, because auditors read it.</param>
/// <param name="Payload">Details such as the values before and after; stored encrypted.</param>
public sealed record AuditRecord(
    ChainId Chain, AuditAction Action, Target Target, Role? As = null, string? Reason = null, byte[]? Payload = null);

/// <summary>
/// Adds entries to chains, in the transaction of the change itself: both are saved or neither. If two writers add to
/// one chain, the second fails on the key of the entry and its use case is run again.
/// </summary>
[Service]
public sealed class AuditTrail(AuditSeals seals, DataKeys keys)
{
    private readonly ChainEnds chainEnds = new(seals);

    // A larger step back is recorded as an entry of its own.
    public static readonly TimeSpan ClockMayGoBack = TimeSpan.FromSeconds(5);

    private const int SaltSize = 32;

    /// <summary>Adds an entry, which is written before the commit together with the seals of the changed rows.</summary>
    /// <exception cref="BrokenHistoryException">The end of the chain is not as this program left it.</exception>
    public async Task AddAsync(AppDb db, AuditRecord record, CancellationToken cancellationToken = default)
    {
        var pending = PendingAudit.Of(db);
        var now = db.Now;
        if (pending.EndOf(record.Chain) is null)
        {
            pending.Continue(await chainEnds.FindAsync(db, record.Chain, cancellationToken) ?? await BeginAsync(db, record.Chain, now, cancellationToken));
        }

        if (pending.EndOf(record.Chain) is { Seq: > 0 } end && end.At - now > ClockMayGoBack)
        {
            pending.Add(EntryOf(db, end.Seq + 1, new AuditRecord(record.Chain, AuditActions.ClockJumped, new Target("clock"), record.As), now, commitment: null), seals);
        }

        var seq = pending.EndOf(record.Chain)!.Value.Seq + 1;
        var commitment = record.Payload is { } payload ? await SealAsync(db, record.Chain, seq, payload, cancellationToken) : null;
        pending.Add(EntryOf(db, seq, record, now, commitment), seals);
    }

    /// <summary>
    /// Destroys the payloads of a history permanently and records that. The entries stay, and the chain stays valid.
    /// </summary>
    public async Task ShredAsync(AppDb db, ChainId chain, Target target, Role? role, string reason, CancellationToken cancellationToken = default)
    {
        await db.Set<AuditPayload>().Where(payload => payload.Chain == chain.Value).ExecuteDeleteAsync(cancellationToken);
        await keys.DestroyAllOfAsync(db, chain.Owner, KeyPurpose.Audit, cancellationToken);
        await AddAsync(db, new AuditRecord(chain, AuditActions.Shredded, target, role, reason), cancellationToken);
    }

    /// <summary>The payload of an entry, or why it cannot be decrypted; null if the entry has none.</summary>
    public async Task<UnsealResult?> PayloadAsync(AppDb db, string chain, long seq, CancellationToken cancellationToken = default)
    {
        var payload = await db.Set<AuditPayload>().SingleOrDefaultAsync(row => row.Chain == chain && row.Seq == seq, cancellationToken);
        return payload is null ? null : await keys.OpenAsync(db, payload.Sealed, LocationOf(chain, seq), cancellationToken) switch
        {
            UnsealResult.Clear(var salted) when salted.Reveal() is { Length: >= SaltSize } bytes => new UnsealResult.Clear(new Secret<byte[]>(bytes[SaltSize..])),
            UnsealResult.Clear => new UnsealResult.Damaged(),
            var other => other,
        };
    }

    // Over the salt and the payload, as they are in the envelope.
    internal static byte[] Commit(ReadOnlySpan<byte> saltAndPayload) => SHA256.HashData(saltAndPayload);

    internal static SealedLocation LocationOf(string chain, long seq) => new(AuditMapping.PayloadTable, AuditMapping.PayloadColumn, $"{chain}/{seq}");

    private async Task<byte[]> SealAsync(AppDb db, ChainId chain, long seq, byte[] payload, CancellationToken cancellationToken)
    {
        using var key = await keys.CurrentAsync(db, KeyPurpose.Audit, db.Caller.Actor?.AgencyId, chain.Owner, cancellationToken);
        var salted = new byte[SaltSize + payload.Length];
        RandomNumberGenerator.Fill(salted.AsSpan(0, SaltSize));
        payload.CopyTo(salted, SaltSize);
        db.Add(new AuditPayload { Chain = chain.Value, Seq = seq, Sealed = Envelope.Seal(key, salted, LocationOf(chain.Value, seq)) });
        var commitment = Commit(salted);
        CryptographicOperations.ZeroMemory(salted);
        return commitment;
    }

    // A history begins with its owner, in the same transaction. Another history records that, so that the whole of it
    // cannot be deleted unnoticed.
    private async Task<AuditHead> BeginAsync(AppDb db, ChainId chain, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (chain == ChainId.System ? !db.IsNewStore : !db.ChangeTracker.Entries<IBeginsHistory>().Any(owner => owner.State is EntityState.Added && owner.Entity.Chain == chain))
        {
            throw new BrokenHistoryException(chain, "it is missing");
        }

        if (chain != ChainId.System)
        {
            var by = db.Caller.Actor is { } actor ? ChainId.User(actor.UserId) : ChainId.System;
            await AddAsync(db, new AuditRecord(by, AuditActions.HistoryBegun, new Target(chain.Kind, chain.Owner)), cancellationToken);
        }

        return new AuditHead { Chain = chain.Value, Seq = 0, Hash = ChainEncoding.NothingBefore, At = now, Mac = [] };
    }

    private static ChainEntry EntryOf(AppDb db, long seq, AuditRecord record, DateTimeOffset now, byte[]? commitment)
    {
        var by = db.Caller;
        return new ChainEntry(
            record.Chain.Value,
            seq,
            now,
            by.Actor?.UserId,
            record.As is { } role ? Vocabulary.Word(role) : null,
            by.Actor?.AgencyId,
            by.Session,
            by.Request,
            record.Action.Word,
            record.Target.Kind,
            record.Target.Id,
            record.Reason,
            Vocabulary.Word(by.Origin),
            commitment,
            RowSeals: null,
            Previous: []);
    }
}
