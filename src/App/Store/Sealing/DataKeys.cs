using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.Domain.Shared;

namespace Samphire.App.Store.Sealing;

/// <summary>
/// Creates, finds and destroys data keys. There is one for each owner and purpose, and one for each sealed source. It
/// works in the context passed in and does not save.
/// </summary>
[Service]
public sealed class DataKeys(IKeyWrap wrap, TimeProvider clock)
{
    public async Task<UnwrappedKey> NewAsync(DbContext db, KeyPurpose purpose, Guid? agency, Guid owner, CancellationToken cancellationToken = default)
    {
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var bytes = RandomNumberGenerator.GetBytes(Gcm.KeySize);
        var kek = await wrap.CurrentAsync(agency, cancellationToken);
        db.Add(new DataKey
        {
            Id = id,
            Purpose = purpose,
            AgencyId = agency,
            Owner = owner,
            KekId = kek,
            Wrapped = await wrap.WrapAsync(kek, bytes, Context(id, purpose, agency, owner), cancellationToken),
            CreatedAt = clock.GetUtcNow(),
        });
        return new UnwrappedKey(id, bytes);
    }

    /// <summary>
    /// The owner's newest usable key for the purpose, or a new one. If the wrapping key is missing, a new data key
    /// takes over and the values under the old one are left as they are.
    /// </summary>
    public async Task<UnwrappedKey> CurrentAsync(DbContext db, KeyPurpose purpose, Guid? agency, Guid owner, CancellationToken cancellationToken = default)
    {
        var mine = db.ChangeTracker.Entries<DataKey>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity);
        var kept = await db.Set<DataKey>().AsNoTracking().Where(key => key.Owner == owner && key.Purpose == purpose).ToListAsync(cancellationToken);
        var usable = mine.Where(key => key.Owner == owner && key.Purpose == purpose).Concat(kept.OrderByDescending(key => key.Id));
        foreach (var key in usable)
        {
            if (await UnwrapAsync(key, cancellationToken) is UnsealResult.Clear(var bytes))
            {
                return new UnwrappedKey(key.Id, bytes.Reveal());
            }
        }

        return await NewAsync(db, purpose, agency, owner, cancellationToken);
    }

    public async Task<UnsealResult> FindAsync(DbContext db, Guid id, CancellationToken cancellationToken = default) =>
        await RowAsync(db, id, cancellationToken) is { } key ? await UnwrapAsync(key, cancellationToken) : new UnsealResult.Damaged();

    public async Task<IReadOnlyDictionary<Guid, UnsealResult>> FindAsync(DbContext db, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<Guid, UnsealResult>();
        foreach (var key in await db.Set<DataKey>().AsNoTracking().Where(key => ids.Contains(key.Id)).ToListAsync(cancellationToken))
        {
            found[key.Id] = await UnwrapAsync(key, cancellationToken);
        }

        return found;
    }

    /// <summary>Opens a sealed column. It does not throw, whatever the database or the key folder contains.</summary>
    public async Task<UnsealResult> OpenAsync(DbContext db, byte[] envelope, SealedLocation location, CancellationToken cancellationToken = default)
    {
        if (Envelope.DataKeyOf(envelope) is not { } id)
        {
            return new UnsealResult.Damaged();
        }

        var found = await FindAsync(db, id, cancellationToken);
        if (found is not UnsealResult.Clear(var bytes))
        {
            return found;
        }

        using var key = new UnwrappedKey(id, bytes.Reveal());
        return Envelope.Open(key, envelope, location);
    }

    /// <summary>Destroys a key, and with it permanently what it encrypted. The row stays and says when.</summary>
    public async Task DestroyAsync(DbContext db, Guid id, CancellationToken cancellationToken = default)
    {
        var key = await db.Set<DataKey>().AsTracking().SingleAsync(row => row.Id == id, cancellationToken);
        Destroy(key);
    }

    public async Task DestroyAllOfAsync(DbContext db, Guid owner, KeyPurpose? purpose = null, CancellationToken cancellationToken = default)
    {
        var keys = await db.Set<DataKey>().AsTracking()
            .Where(key => key.Owner == owner && key.DestroyedAt == null && (purpose == null || key.Purpose == purpose)).ToListAsync(cancellationToken);
        keys.ForEach(Destroy);
    }

    private void Destroy(DataKey key)
    {
        key.Wrapped = [];
        key.DestroyedAt ??= clock.GetUtcNow();
    }

    private static async Task<DataKey?> RowAsync(DbContext db, Guid id, CancellationToken cancellationToken) =>
        db.Set<DataKey>().Local.FindEntry(id)?.Entity ?? await db.Set<DataKey>().AsNoTracking().SingleOrDefaultAsync(key => key.Id == id, cancellationToken);

    private async Task<UnsealResult> UnwrapAsync(DataKey key, CancellationToken cancellationToken) =>
        key.DestroyedAt is { } at
            ? new UnsealResult.Destroyed(at)
            : await wrap.UnwrapAsync(key.KekId, key.AgencyId, key.Wrapped, Context(key.Id, key.Purpose, key.AgencyId, key.Owner), cancellationToken);

    private static string Context(Guid id, KeyPurpose purpose, Guid? agency, Guid owner) =>
        $"samphire:1|data_key|{id}|{Vocabulary.Word(purpose)}|{agency?.ToString() ?? "-"}|{owner}";
}
