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
/// <param name="Row">The changed row in a stable form. The entry stores its seal.</param>
public sealed record AuditRecord(
    ChainId Chain, AuditAction Action, Target Target, Role? As = null, string? Reason = null, byte[]? Payload = null, byte[]? Row = null);

/// <summary>
/// Adds entries to chains, in the transaction of the change itself: both are saved or neither. If two writers add to
/// one chain, the second fails on the key of the entry and its use case is run again.
/// </summary>
[Service]
public sealed class AuditTrail(AuditSeals seals, DataKeys keys)
{
    // A larger step back is recorded as an entry of its own.
    public static readonly TimeSpan ClockMayGoBack = TimeSpan.FromSeconds(5);

    private const int SaltSize = 32;

    public async Task AddAsync(AppDb db, AuditRecord record, CancellationToken cancellationToken = default)
    {
        var chain = record.Chain.Value;
        var now = db.Now;
        var head = db.Set<AuditHead>().Local.FindEntry(chain)?.Entity
            ?? await db.Set<AuditHead>().AsTracking().SingleOrDefaultAsync(row => row.Chain == chain, cancellationToken);
        if (head is not null && head.At - now > ClockMayGoBack)
        {
            head = Link(db, head, new AuditRecord(record.Chain, AuditActions.ClockJumped, new Target("clock"), record.As), now, commitment: null);
        }

        byte[]? commitment = null;
        if (record.Payload is { } payload)
        {
            commitment = await SealAsync(db, record.Chain, (head?.Seq ?? 0) + 1, payload, cancellationToken);
        }

        Link(db, head, record, now, commitment);
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

    private AuditHead Link(AppDb db, AuditHead? head, AuditRecord record, DateTimeOffset now, byte[]? commitment)
    {
        var by = db.Caller;
        var entry = new ChainEntry(
            record.Chain.Value,
            (head?.Seq ?? 0) + 1,
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
            record.Row is { } row ? seals.OfRow(record.Target, row) : null,
            head?.Hash ?? ChainEncoding.NothingBefore);
        var hash = ChainEncoding.Hash(entry, SHA256.HashData);
        db.Add(AuditEntry.Of(entry, hash));
        if (head is null)
        {
            head = new AuditHead { Chain = entry.Chain, Seq = entry.Seq, Hash = hash, At = now, Mac = [] };
            db.Add(head);
        }

        head.Seq = entry.Seq;
        head.Hash = hash;
        head.At = now;
        head.Mac = seals.OfHead(head);
        return head;
    }
}
