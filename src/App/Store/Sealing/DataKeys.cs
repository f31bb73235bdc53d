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
    public async Task<OpenKey> NewAsync(DbContext db, KeyPurpose purpose, Guid? agency, Guid owner, CancellationToken stop = default)
    {
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var bytes = RandomNumberGenerator.GetBytes(Gcm.KeySize);
        var kek = await wrap.CurrentAsync(agency, stop);
        db.Add(new DataKey
        {
            Id = id,
            Purpose = purpose,
            AgencyId = agency,
            Owner = owner,
            KekId = kek,
            Wrapped = await wrap.WrapAsync(kek, bytes, Context(id, purpose, agency, owner), stop),
            Created = clock.GetUtcNow(),
        });
        return new OpenKey(id, bytes);
    }

    /// <summary>
    /// The owner's newest usable key for the purpose, or a new one. If the wrapping key is missing, a new data key
    /// takes over and the values under the old one are left as they are.
    /// </summary>
    public async Task<OpenKey> CurrentAsync(DbContext db, KeyPurpose purpose, Guid? agency, Guid owner, CancellationToken stop = default)
    {
        var mine = db.ChangeTracker.Entries<DataKey>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity);
        var kept = await db.Set<DataKey>().AsNoTracking().Where(key => key.Owner == owner && key.Purpose == purpose).ToListAsync(stop);
        var usable = mine.Where(key => key.Owner == owner && key.Purpose == purpose).Concat(kept.OrderByDescending(key => key.Id));
        foreach (var key in usable)
        {
            if (await UnwrapAsync(key, stop) is Opened.Clear(var bytes))
            {
                return new OpenKey(key.Id, bytes.Reveal());
            }
        }

        return await NewAsync(db, purpose, agency, owner, stop);
    }

    public async Task<Opened> FindAsync(DbContext db, Guid id, CancellationToken stop = default) =>
        await RowAsync(db, id, stop) is { } key ? await UnwrapAsync(key, stop) : new Opened.Damaged();

    public async Task<IReadOnlyDictionary<Guid, Opened>> FindAsync(DbContext db, IReadOnlyCollection<Guid> ids, CancellationToken stop = default)
    {
        var found = new Dictionary<Guid, Opened>();
        foreach (var key in await db.Set<DataKey>().AsNoTracking().Where(key => ids.Contains(key.Id)).ToListAsync(stop))
        {
            found[key.Id] = await UnwrapAsync(key, stop);
        }

        return found;
    }

    /// <summary>Opens a sealed column. It does not throw, whatever the database or the key folder contains.</summary>
    public async Task<Opened> OpenAsync(DbContext db, byte[] envelope, Place place, CancellationToken stop = default)
    {
        if (Envelope.DataKeyOf(envelope) is not { } id)
        {
            return new Opened.Damaged();
        }

        var found = await FindAsync(db, id, stop);
        if (found is not Opened.Clear(var bytes))
        {
            return found;
        }

        using var key = new OpenKey(id, bytes.Reveal());
        return Envelope.Open(key, envelope, place);
    }

    /// <summary>Destroys a key, and with it permanently what it encrypted. The row stays and says when.</summary>
    public async Task DestroyAsync(DbContext db, Guid id, CancellationToken stop = default)
    {
        var key = await db.Set<DataKey>().AsTracking().SingleAsync(row => row.Id == id, stop);
        Destroy(key);
    }

    public async Task DestroyAllOfAsync(DbContext db, Guid owner, KeyPurpose? purpose = null, CancellationToken stop = default)
    {
        var keys = await db.Set<DataKey>().AsTracking()
            .Where(key => key.Owner == owner && key.Destroyed == null && (purpose == null || key.Purpose == purpose)).ToListAsync(stop);
        keys.ForEach(Destroy);
    }

    private void Destroy(DataKey key)
    {
        key.Wrapped = [];
        key.Destroyed ??= clock.GetUtcNow();
    }

    private static async Task<DataKey?> RowAsync(DbContext db, Guid id, CancellationToken stop) =>
        db.Set<DataKey>().Local.FindEntry(id)?.Entity ?? await db.Set<DataKey>().AsNoTracking().SingleOrDefaultAsync(key => key.Id == id, stop);

    private async Task<Opened> UnwrapAsync(DataKey key, CancellationToken stop) =>
        key.Destroyed is { } at
            ? new Opened.Destroyed(at)
            : await wrap.UnwrapAsync(key.KekId, key.AgencyId, key.Wrapped, Context(key.Id, key.Purpose, key.AgencyId, key.Owner), stop);

    private static string Context(Guid id, KeyPurpose purpose, Guid? agency, Guid owner) =>
        $"samphire:1|data_key|{id}|{Vocabulary.Word(purpose)}|{agency?.ToString() ?? "-"}|{owner}";
}
