using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Cases;
using Samphire.App.Cases.Unfiltered;
using Samphire.App.DemoData;
using Samphire.App.Register;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Testing;

namespace Samphire.App.Tests.Audit;

/// <param name="Key">As verify names it.</param>
/// <param name="Where">The condition that finds it.</param>
internal sealed record TamperedRow(string Key, string Where);

/// <summary>
/// The demo data with at least two rows in every sealed table, and SQL that changes them behind the product's back.
/// </summary>
internal sealed class TamperedStore : IAsyncDisposable
{
    private static readonly Type[] Plain = [typeof(string), typeof(bool), typeof(int), typeof(byte[]), typeof(Guid), typeof(DateOnly), typeof(DateTimeOffset)];

    private readonly WendmarshStore made;
    private readonly ServiceProvider services;
    private readonly StoreFactory factory;
    private readonly DbConnection connection;
    private readonly bool isSqlite;

    private TamperedStore(WendmarshStore made, SamphireSettings settings, DbConnection connection)
    {
        this.made = made;
        this.connection = connection;
        isSqlite = connection is SqliteConnection;
        services = new ServiceCollection().AddSamphire(settings).BuildServiceProvider();
        factory = services.GetRequiredService<StoreFactory>();
        using var db = factory.Open(Caller.System);
        Tables = [.. SealedTable.All(db.Model).Values.OrderBy(table => table.Name, StringComparer.Ordinal)];
    }

    public IReadOnlyList<SealedTable> Tables { get; }

    public static async Task<TamperedStore> MakeAsync(Database database)
    {
        var made = database == Database.Sqlite ? await WendmarshStore.CopyOfPracticeAsync() : WendmarshStore.Empty("2026-11-24 10:00");
        var settings = database == Database.Sqlite ? made.Settings : made.Settings with { Store = StoreAddress.From(PostgresServer.NewDatabase()) };
        if (settings.Store is StoreAddress.PostgresServer)
        {
            await DemoDataSeeder.MakeAsync(settings);
        }

        DbConnection connection = settings.Store is StoreAddress.PostgresServer server
            ? new NpgsqlConnection($"{PostgresServer.AsAdministrator(server.ConnectionString)};Pooling=false")
            : new SqliteConnection($"Data Source={made.File};Pooling=False;Foreign Keys=False");
        await connection.OpenAsync();
        var store = new TamperedStore(made, settings, connection);
        await store.FillAsync();
        return store;
    }

    public async Task<VerificationResult> VerifyAsync()
    {
        await using var db = factory.Open(Caller.System);
        return await new VerifyStore(factory, services.GetRequiredService<AuditSeals>(), services.GetRequiredService<IKeyWrap>())
            .RunAsync(Caller.System, new Expected(AllChains.ExpectedAsync(db)), TestContext.Current.CancellationToken);
    }

    // Only of rows: a changed account or file may also leave a history without its owner.
    public async Task<List<ChainFault>> FaultsAsync() => [.. (await VerifyAsync()).Faults.Where(fault => fault.Row is not null)];

    public async Task<string[]> NamesAsync() => [.. (await FaultsAsync()).Select(fault => $"{fault.Damage} {fault.Row}").Order(StringComparer.Ordinal)];

    public async Task SqlAsync(string statement)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    public async Task<TamperedRow> AnyRowAsync(SealedTable table, int place = 0)
    {
        var condition = table.Columns.Any(column => column.DraftWord is not null) ? "where state <> 'draft'" : "";
        var key = table.Key.Select(column => Text(column)).ToList();
        var rows = await AskAsync($"select {string.Join(", ", key)} from {table.Name} {condition} order by {string.Join(", ", key)}");
        Assert.True(rows.Count > place, $"{table.Name} has too few rows");
        var values = rows[place];
        return new TamperedRow(
            string.Join('/', table.Key.Select((column, i) => column.StoredType == typeof(Guid) ? values[i].ToLowerInvariant() : values[i])),
            string.Join(" and ", table.Key.Select((column, i) => $"{Text(column)} = '{values[i]}'")));
    }

    /// <returns>The statement that undoes it.</returns>
    public async Task<string> AlterAsync(SealedTable table, TamperedRow row, SealedColumn column)
    {
        var before = await QuotedAsync(table, row.Where, column);
        var after = Other(column, before);
        await SqlAsync($"update {table.Name} set {Name(column)} = {after} where {row.Where}");
        var where = table.Key.Contains(column) ? $"{Name(column)} = {after}" : row.Where;
        return $"update {table.Name} set {Name(column)} = {before} where {where}";
    }

    public async Task<string> DeleteAsync(SealedTable table, TamperedRow row)
    {
        var undo = await InsertAsync(table, row, _ => null);
        await SqlAsync($"delete from {table.Name} where {row.Where}");
        return undo;
    }

    public async Task<(string Key, string Remove)> InventAsync(SealedTable table, TamperedRow row)
    {
        // A column that must be unique gets another value as well.
        var id = table.Key.First(column => column.StoredType == typeof(Guid));
        string Invented(SealedColumn column) => column == id || column.Name is "key_hash" or "normalized_email" or "reference" ? "new" : "";
        await SqlAsync(await InsertAsync(table, row, column => Invented(column) == "new" ? Other(column, "") : null));
        var value = Other(id, "").Trim('\'');
        var parts = row.Key.Split('/');
        parts[table.Key.ToList().IndexOf(id)] = value.ToLowerInvariant();
        return (string.Join('/', parts), $"delete from {table.Name} where {Text(id)} = '{(isSqlite ? value : value.ToLowerInvariant())}'");
    }

    public async Task<(string One, string Other, string Undo)> ExchangeAsync(SealedTable table)
    {
        var one = await AnyRowAsync(table);
        var other = await AnyRowAsync(table, 1);
        for (var place = 2; await ValuesAsync(table, one) == await ValuesAsync(table, other); place++)
        {
            other = await AnyRowAsync(table, place);
        }

        var (first, second) = (await KeysAsync(table, one), await KeysAsync(table, other));
        var swap = $"{await InsertAsync(table, one, column => second.GetValueOrDefault(column))}; {await InsertAsync(table, other, column => first.GetValueOrDefault(column))}";
        var undo = $"{await InsertAsync(table, one, _ => null)}; {await InsertAsync(table, other, _ => null)}";
        var delete = $"delete from {table.Name} where ({one.Where}) or ({other.Where})";
        await SqlAsync($"{delete}; {swap}");
        return (one.Key, other.Key, $"{delete}; {undo}");
    }

    /// <summary>Changes a column and adds an entry, as a use case does.</summary>
    /// <returns>The statements that set the row back, and that undo this again.</returns>
    public async Task<(string AsOfYesterday, string Undo)> ChangeAsTheProductDoesAsync(SealedTable table, TamperedRow row)
    {
        var column = table.Columns
            .Where(column => !table.Key.Contains(column) && column.DraftWord is null && column.NamesOwner is null && Plain.Contains(TypeOf(column)))
            .OrderBy(column => column.StoredType == typeof(string)).First();
        var before = await QuotedAsync(table, row.Where, column);
        await services.GetRequiredService<Writer>().RunAsync(new Caller(null, Samphire.App.Store.Origin.Cli, null, "test"), async db =>
        {
            var all = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(table.Type).Invoke(db, null)!;
            var entity = (await all.IgnoreVisibility().AsTracking().ToListAsync()).Single(one => table.KeyOf(one) == row.Key);
            db.Entry(entity).Property(column.Property).CurrentValue = Changed(column, db.Entry(entity).Property(column.Property).CurrentValue);
            await services.GetRequiredService<AuditTrail>().AddAsync(db, new AuditRecord(((ISealedRow)entity).Chain!, AccessActions.AccessGranted, new Target("test")));
        });
        var after = await QuotedAsync(table, row.Where, column);
        return ($"update {table.Name} set {Name(column)} = {before} where {row.Where}", $"update {table.Name} set {Name(column)} = {after} where {row.Where}");
    }

    public async ValueTask DisposeAsync()
    {
        await connection.DisposeAsync();
        await services.DisposeAsync();
        await made.DisposeAsync();
    }

    private static Type TypeOf(SealedColumn column) => Nullable.GetUnderlyingType(column.Property.ClrType) ?? column.Property.ClrType;

    private static object Changed(SealedColumn column, object? value) => value switch
    {
        string text => $"{text}x",
        bool yes => !yes,
        int number => number + 1,
        byte[] bytes => (byte[])[.. bytes, 1],
        DateTimeOffset moment => moment.AddMinutes(1),
        DateOnly day => day.AddDays(1),
        Guid => Guid.Parse("0192ffff-0000-7000-8000-0000000000ff"),
        null when TypeOf(column) == typeof(Guid) => Guid.Parse("0192ffff-0000-7000-8000-0000000000ff"),
        null when TypeOf(column) == typeof(DateOnly) => new DateOnly(2026, 12, 1),
        null when TypeOf(column) == typeof(byte[]) => new byte[] { 1 },
        null when TypeOf(column) == typeof(string) => "x",
        null => new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero),
        _ => throw new InvalidOperationException($"{column.Name} has a {value.GetType().Name}."),
    };

    private string Text(SealedColumn column) => isSqlite || column.StoredType == typeof(string) ? Name(column) : $"{Name(column)}::text";

    private static string Name(SealedColumn column) => $"\"{column.Name}\"";

    private string Other(SealedColumn column, string before) => Type.GetTypeCode(column.StoredType) switch
    {
        TypeCode.String => before == "'x'" ? "'y'" : "'x'",
        TypeCode.Boolean => isSqlite ? before == "1" ? "0" : "1" : before == "'true'" ? "'false'" : "'true'",
        TypeCode.Int32 or TypeCode.Int64 => "4711",
        _ when column.StoredType == typeof(Guid) => "'0192FFFF-0000-7000-8000-0000000000AA'",
        _ when column.StoredType == typeof(byte[]) => isSqlite ? "x'0011'" : "'\\x0011'",
        _ when column.StoredType == typeof(DateOnly) => "'2026-01-02'",
        _ when column.StoredType == typeof(DateTimeOffset) => "'2026-01-02T03:04:05Z'",
        _ => throw new InvalidOperationException($"{column.Name} has the type {column.StoredType.Name}."),
    };

    // Of the columns that are not part of the key.
    private async Task<string> ValuesAsync(SealedTable table, TamperedRow row)
    {
        var values = new List<string>();
        foreach (var column in table.Columns.Where(column => !table.Key.Contains(column)))
        {
            values.Add(await QuotedAsync(table, row.Where, column));
        }

        return string.Join(", ", values);
    }

    private async Task<Dictionary<SealedColumn, string>> KeysAsync(SealedTable table, TamperedRow row)
    {
        var keys = new Dictionary<SealedColumn, string>();
        foreach (var column in table.Key)
        {
            keys[column] = await QuotedAsync(table, row.Where, column);
        }

        return keys;
    }

    // The statement that writes the row again, also in columns that are not sealed.
    private async Task<string> InsertAsync(SealedTable table, TamperedRow row, Func<SealedColumn, string?> other)
    {
        var names = (await AskAsync(isSqlite
            ? $"select name from pragma_table_info('{table.Name}')"
            : $"select column_name from information_schema.columns where table_name = '{table.Name}'")).ConvertAll(found => found[0]);
        var values = new List<string>();
        foreach (var name in names)
        {
            var column = table.Columns.SingleOrDefault(column => column.Name == name);
            values.Add((column is null ? null : other(column)) ?? await QuotedAsync(table.Name, row.Where, name));
        }

        return $"insert into {table.Name} ({string.Join(", ", names.Select(name => $"\"{name}\""))}) values ({string.Join(", ", values)})";
    }

    private Task<string> QuotedAsync(SealedTable table, string where, SealedColumn column) => QuotedAsync(table.Name, where, column.Name);

    private async Task<string> QuotedAsync(string table, string where, string column) =>
        (await AskAsync(isSqlite ? $"select quote(\"{column}\") from {table} where {where}" : $"select quote_nullable(\"{column}\"::text) from {table} where {where}"))[0][0];

    private async Task<List<string[]>> AskAsync(string question)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string[]>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)!)]);
        }

        return rows;
    }

    /// <summary>Two rows for each table that the demo data leave empty.</summary>
    private async Task FillAsync()
    {
        var file = Guid.Parse((await AskAsync("select file_id from concerns where state <> 'draft' order by file_id"))[0][0]);
        var accounts = (await AskAsync("select id from accounts order by id")).ConvertAll(row => Guid.Parse(row[0]));
        await services.GetRequiredService<Writer>().RunAsync(new Caller(null, Samphire.App.Store.Origin.Cli, null, "test"), async db =>
        {
            foreach (var (account, i) in accounts.Take(2).Select((account, i) => (account, i)))
            {
                var id = new Guid(i + 1, 0, 0, new byte[8]);
                var session = Sessions.Begin(await db.Accounts.SingleAsync(found => found.Id == account), db.Now, factorShown: i == 0).Session;
                db.AddRange(
                    session,
                    new SavedForm { Id = id, AccountId = account, Path = $"/concern/{i}", Sealed = [(byte)i], At = db.Now },
                    new RecoveryCode { Id = id, AccountId = account, Hash = [(byte)i] },
                    new RoleProposal { AccountId = account, Role = Role.Supervisor, ProposedBy = accounts[2 + i], At = db.Now },
                    new SealedSource { Id = id, FileId = file, AgencyId = accounts[3], Reference = $"SRC-{i}", Sealed = [(byte)i] },
                    new FileBlock { AccountId = account, FileId = file },
                    new RegisterRecord { Id = id, Kind = Domain.Register.RecordKind.Person },
                    new RecordValue { Id = id, RecordId = id, FileId = file, Kind = Domain.Register.ValueKind.Name, Words = $"Name {i}", Folded = $"name {i}", SaidAt = db.Now, Sureness = Domain.Shared.Sureness.Likely, SaidById = account },
                    new RegisterLink { Id = id, FileId = file, FromId = id, ToId = id, Kind = default, Role = default, SaidAt = db.Now.AddMinutes(i), Sureness = Domain.Shared.Sureness.Likely, SaidById = account });
                await services.GetRequiredService<AuditTrail>().AddAsync(db, new AuditRecord(ChainId.User(account), AccessActions.AccessGranted, new Target("test")));
            }

            db.Add(new ConcernShare { FileId = file, TeamId = (await db.Teams.FirstAsync()).Id, SharedAt = db.Now, SharedById = accounts[0] });
            await services.GetRequiredService<AuditTrail>().AddAsync(db, new AuditRecord(ChainId.File(file), AccessActions.AccessGranted, new Target("test")));
        });
    }
}
