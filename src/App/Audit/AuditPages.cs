using System.Data;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>A page of entries in the order of chain and number, with the heads of their chains.</summary>
internal sealed record AuditPage(IReadOnlyList<(AuditEntry Entry, bool IsLast)> Entries, IReadOnlyDictionary<string, AuditHead> Heads);

/// <summary>Reads the audit in pages. Each page is a consistent snapshot.</summary>
internal sealed class AuditPages(StoreFactory store, Caller caller)
{
    private const int PageSize = 2000;

    public string? Chain { get; private set; }

    public long Seq { get; private set; }

    // Reads the next page while the caller checks the current one: the store and the processor work in parallel.
    public async IAsyncEnumerable<AuditPage> ReadAsync(PayloadCheck payloads, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reading = BeginAsync();
        try
        {
            for (var more = true; more;)
            {
                (var page, more) = await reading;
                reading = more ? BeginAsync() : reading;
                yield return page;
            }
        }
        finally
        {
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Task<(AuditPage Page, bool WasFull)> BeginAsync() => Task.Run(() => AtOneMomentAsync(db => PageAsync(db, payloads, cancellationToken), cancellationToken), cancellationToken);
    }

    public Task<(IReadOnlyCollection<ChainLink> Links, AuditHead? Head)> ChainAsync(string chain, CancellationToken cancellationToken) =>
        AtOneMomentAsync(async db =>
        {
            var rows = await ReadableAsync(db, db.Set<AuditEntry>().Where(entry => entry.Chain == chain).OrderBy(entry => entry.Seq), cancellationToken);
            var head = await HeadsAsync(db, chain, chain, cancellationToken);
            return ((IReadOnlyCollection<ChainLink>)[.. rows.Select(row => new ChainLink(row.Entry.AsWritten(), row.Entry.Hash))], head.GetValueOrDefault(chain));
        }, cancellationToken);

    public Task<bool> HasEntriesAsync(ChainId chain, CancellationToken cancellationToken) => AtOneMomentAsync(
        db => db.Set<AuditEntry>().AnyAsync(entry => entry.Chain == chain.Value, cancellationToken), cancellationToken);

    public Task<List<AuditHead>> HeadsWithoutEntriesAsync(CancellationToken cancellationToken) => AtOneMomentAsync(
        db => db.Set<AuditHead>().Where(head => !db.Set<AuditEntry>().Any(entry => entry.Chain == head.Chain)).ToListAsync(cancellationToken), cancellationToken);

    public Task<List<ChainFault>> PayloadsWithoutEntriesAsync(CancellationToken cancellationToken) => AtOneMomentAsync(
        db => db.Set<AuditPayload>()
            .Where(payload => !db.Set<AuditEntry>().Any(entry => entry.Chain == payload.Chain && entry.Seq == payload.Seq))
            .Select(payload => new ChainFault(payload.Chain, payload.Seq, Damage.Inserted, "a payload has no entry"))
            .ToListAsync(cancellationToken), cancellationToken);

    private async Task<(AuditPage Page, bool WasFull)> PageAsync(AppDb db, PayloadCheck payloads, CancellationToken cancellationToken)
    {
        // One entry more than the page holds shows whether the last chain continues.
        var read = new List<(AuditEntry Entry, AuditPayload? Payload)>();
        if (Chain is { } chain)
        {
            var goesOn = db.Set<AuditEntry>().Where(entry => entry.Chain == chain && entry.Seq > Seq).OrderBy(entry => entry.Seq);
            read.AddRange(await ReadableAsync(db, goesOn.Take(PageSize + 1), cancellationToken));
        }

        if (read.Count <= PageSize)
        {
            var later = db.Set<AuditEntry>().AsQueryable();
            later = Chain is { } last ? later.Where(entry => entry.Chain.CompareTo(last) > 0) : later;
            read.AddRange(await ReadableAsync(db, later.OrderBy(entry => entry.Chain).ThenBy(entry => entry.Seq).Take(PageSize + 1 - read.Count), cancellationToken));
        }

        var page = read.Take(PageSize).ToList();
        if (page.Count == 0)
        {
            return (new AuditPage([], new Dictionary<string, AuditHead>()), false);
        }

        await payloads.CheckAsync(db, page, cancellationToken);
        var heads = await HeadsAsync(db, page[0].Entry.Chain, page[^1].Entry.Chain, cancellationToken);
        var entries = page.Select((row, i) => (row.Entry, i + 1 == read.Count || read[i + 1].Entry.Chain != row.Entry.Chain)).ToList();

        // A number that was tampered with may be lower than its sort position. Continue with the next chain, so that
        // the loop always ends.
        var end = page[^1].Entry;
        (Chain, Seq) = (end.Chain, end.Chain == Chain && end.Seq <= Seq ? long.MaxValue : end.Seq);
        return (new AuditPage(entries, heads), read.Count > PageSize);
    }

    private static async Task<Dictionary<string, AuditHead>> HeadsAsync(AppDb db, string from, string to, CancellationToken cancellationToken)
    {
        var heads = db.Set<AuditHead>().Where(head => head.Chain.CompareTo(from) >= 0 && head.Chain.CompareTo(to) <= 0);
        try
        {
            return await heads.ToDictionaryAsync(head => head.Chain, cancellationToken);
        }
        catch (Exception unreadable) when (IsOfOneRow(unreadable))
        {
            var chains = await heads.Select(head => head.Chain).ToListAsync(cancellationToken);
            var read = new Dictionary<string, AuditHead>();
            foreach (var chain in chains)
            {
                read[chain] = await OneAsync(db.Set<AuditHead>().Where(head => head.Chain == chain), cancellationToken)
                    ?? new AuditHead { Chain = chain, Seq = 0, Hash = [], At = default, Mac = [] };
            }

            return read;
        }
    }

    // An unreadable entry is returned empty, so that it fails the check.
    private static async Task<List<(AuditEntry Entry, AuditPayload? Payload)>> ReadableAsync(AppDb db, IQueryable<AuditEntry> entries, CancellationToken cancellationToken)
    {
        try
        {
            var rows = await entries.LeftJoin(
                db.Set<AuditPayload>(),
                entry => new { entry.Chain, entry.Seq },
                payload => new { payload.Chain, payload.Seq },
                (entry, payload) => new { entry, payload }).AsNoTracking().ToListAsync(cancellationToken);
            return [.. rows.Select(row => (row.entry, row.payload))];
        }
        catch (Exception unreadable) when (IsOfOneRow(unreadable))
        {
            var read = new List<(AuditEntry, AuditPayload?)>();
            foreach (var (chain, seq) in (await entries.Select(entry => new { entry.Chain, entry.Seq }).ToListAsync(cancellationToken)).Select(key => (key.Chain, key.Seq)))
            {
                var entry = await OneAsync(db.Set<AuditEntry>().Where(row => row.Chain == chain && row.Seq == seq), cancellationToken);
                var payload = await OneAsync(db.Set<AuditPayload>().Where(row => row.Chain == chain && row.Seq == seq), cancellationToken);
                read.Add((entry ?? Unreadable(chain, seq), payload));
            }

            return read;
        }
    }

    private static async Task<T?> OneAsync<T>(IQueryable<T> row, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await row.AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        }
        catch (Exception unreadable) when (IsOfOneRow(unreadable))
        {
            return null;
        }
    }

    private static AuditEntry Unreadable(string chain, long seq) =>
        new() { Chain = chain, Seq = seq, At = default, Action = "", TargetKind = "", Origin = "", Previous = [], Hash = [] };

    // An invalid value in a column, not a database that cannot be read.
    private static bool IsOfOneRow(Exception problem) =>
        problem is FormatException or InvalidCastException or InvalidOperationException or ArgumentException or OverflowException;

    public async Task<T> AtOneMomentAsync<T>(Func<AppDb, Task<T>> read, CancellationToken cancellationToken)
    {
        await using var db = store.Open(caller);
        await db.Database.OpenConnectionAsync(cancellationToken);
        // An ordinary transaction of SQLite would block every writer.
#pragma warning disable RS0030 // Not for SQL of its own: only a transaction that EF cannot begin.
        await using var moment = db.Database.GetDbConnection() is SqliteConnection sqlite
            ? sqlite.BeginTransaction(IsolationLevel.Serializable, deferred: true)
            : await db.Database.GetDbConnection().BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
#pragma warning restore RS0030
        await db.Database.UseTransactionAsync(moment, cancellationToken);
        return await read(db);
    }
}
