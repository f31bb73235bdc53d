using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Shared;

namespace Samphire.App.Audit;

/// <summary>What is written down of one act.</summary>
/// <param name="Chain">Whose history it belongs to.</param>
/// <param name="Action">What was done.</param>
/// <param name="Target">To what.</param>
/// <param name="As">By which role the caller was let in.</param>
/// <param name="Reason">Why; auditors read it, so it names nobody.</param>
/// <param name="Payload">Before and after, search words, shown ids; sealed.</param>
/// <param name="Row">The changed row as it is left, in a form of its own that does not change; the entry seals it.</param>
public sealed record AuditRecord(
    ChainId Chain, AuditAction Action, Target Target, Role? As = null, string? Reason = null, byte[]? Payload = null, byte[]? Row = null);

/// <summary>
/// Writes acts into their chains, inside the context and the transaction of the change itself: if either fails, neither is
/// there. Two writers on one chain clash on the key of the entry, and the later one runs its use case again.
/// </summary>
[Service]
public sealed class AuditTrail(AuditSeals seals, DataKeys keys)
{
    /// <summary>A clock that goes back by more than this is worth an entry of its own.</summary>
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
    /// Destroys what a history holds beside its entries, for ever, and says so in it. Who did what and when stays, and the
    /// chain stays whole.
    /// </summary>
    public async Task ShredAsync(AppDb db, ChainId chain, Target target, Role? role, string reason, CancellationToken cancellationToken = default)
    {
        await db.Set<AuditPayload>().Where(payload => payload.Chain == chain.Value).ExecuteDeleteAsync(cancellationToken);
        await keys.DestroyAllOfAsync(db, chain.Owner, KeyPurpose.Audit, cancellationToken);
        await AddAsync(db, new AuditRecord(chain, AuditActions.Shredded, target, role, reason), cancellationToken);
    }

    /// <summary>What lies beside an entry, or why it cannot be shown; nothing where the entry has none.</summary>
    public async Task<UnsealResult?> PayloadAsync(AppDb db, string chain, long seq, CancellationToken cancellationToken = default)
    {
        var payload = await db.Set<AuditPayload>().SingleOrDefaultAsync(row => row.Chain == chain && row.Seq == seq, cancellationToken);
        return payload is null ? null : await keys.OpenAsync(db, payload.Sealed, PlaceOf(chain, seq), cancellationToken) switch
        {
            UnsealResult.Clear(var salted) when salted.Reveal() is { Length: >= SaltSize } bytes => new UnsealResult.Clear(new Secret<byte[]>(bytes[SaltSize..])),
            UnsealResult.Clear => new UnsealResult.Damaged(),
            var other => other,
        };
    }

    /// <summary>What the commitment of an entry binds: the salt and the payload, as they lie in the envelope.</summary>
    internal static byte[] Commit(ReadOnlySpan<byte> saltAndPayload) => SHA256.HashData(saltAndPayload);

    internal static Place PlaceOf(string chain, long seq) => new(AuditMapping.PayloadTable, AuditMapping.PayloadColumn, $"{chain}/{seq}");

    private async Task<byte[]> SealAsync(AppDb db, ChainId chain, long seq, byte[] payload, CancellationToken cancellationToken)
    {
        using var key = await keys.CurrentAsync(db, KeyPurpose.Audit, db.Caller.Actor?.AgencyId, chain.Owner, cancellationToken);
        var salted = new byte[SaltSize + payload.Length];
        RandomNumberGenerator.Fill(salted.AsSpan(0, SaltSize));
        payload.CopyTo(salted, SaltSize);
        db.Add(new AuditPayload { Chain = chain.Value, Seq = seq, Sealed = Envelope.Seal(key, salted, PlaceOf(chain.Value, seq)) });
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
