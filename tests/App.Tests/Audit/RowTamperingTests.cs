using Samphire.App.Register;
using Samphire.App.Store;
using Samphire.Domain.Audit;
using Samphire.Testing;

namespace Samphire.App.Tests.Audit;

/// <summary>
/// Whatever somebody with the database changes in a sealed table, in any of its columns, <c>samphire verify</c> names the
/// row. The tables and columns come from the model, so a new one is covered without a line here.
/// </summary>
public sealed class RowTamperingTests
{
    [Fact]
    public void Every_table_is_sealed_or_says_why_not()
    {
        using var db = new StoreFactory(StoreAddress.From(Path.Combine(Path.GetTempPath(), "samphire-model.db")), TimeProvider.System).Open(Caller.System);

        Assert.All(
            db.Model.GetEntityTypes().Select(type => type.ClrType),
            type => Assert.True(
                type.IsAssignableTo(typeof(ISealedRow)) != (Attribute.GetCustomAttribute(type, typeof(NotSealedAttribute)) is NotSealedAttribute { Because.Length: > 10 }), type.Name));
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Change_of_any_sealed_column_is_named(Database database)
    {
        await using var store = await TamperedStore.MakeAsync(database);
        foreach (var table in store.Tables)
        {
            foreach (var column in table.Columns)
            {
                var row = await store.AnyRowAsync(table);
                var undo = await store.AlterAsync(table, row, column);

                var faults = await store.FaultsAsync();
                var expected = table.Key.Contains(column) ? [Damage.Added, Damage.Removed] : (Damage[])[Damage.Altered];
                Assert.True(
                    faults.Select(fault => fault.Damage).Order().SequenceEqual(expected) && faults.Exists(fault => fault.Row == $"{table.Name} {row.Key}"),
                    $"{table.Name}.{column.Name} of {row.Key}: {string.Join(", ", faults)}");
                await store.SqlAsync(undo);
            }
        }

        Assert.Empty(await store.FaultsAsync());
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Row_that_is_deleted_or_invented_is_named(Database database)
    {
        await using var store = await TamperedStore.MakeAsync(database);
        foreach (var table in store.Tables)
        {
            var row = await store.AnyRowAsync(table);
            var undo = await store.DeleteAsync(table, row);
            Assert.Equal([$"Removed {table.Name} {row.Key}"], await store.NamesAsync());
            await store.SqlAsync(undo);

            var (invented, remove) = await store.InventAsync(table, row);
            Assert.Equal([$"Added {table.Name} {invented}"], await store.NamesAsync());
            await store.SqlAsync(remove);
        }

        Assert.Empty(await store.FaultsAsync());
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Rows_that_hold_each_others_values_are_named_as_exchanged(Database database)
    {
        await using var store = await TamperedStore.MakeAsync(database);

        // In a table without other columns, an exchange changes nothing.
        foreach (var table in store.Tables.Where(table => table.Key.Count < table.Columns.Count))
        {
            var (one, other, undo) = await store.ExchangeAsync(table);
            Assert.Equal(new[] { $"Exchanged {table.Name} {one}", $"Exchanged {table.Name} {other}" }.Order(StringComparer.Ordinal), await store.NamesAsync());
            await store.SqlAsync(undo);
        }

        Assert.Empty(await store.FaultsAsync());
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Row_that_is_set_back_to_yesterday_is_named(Database database)
    {
        await using var store = await TamperedStore.MakeAsync(database);
        foreach (var table in store.Tables.Where(table => table.Key.Count < table.Columns.Count && table.Type != typeof(RegisterRecord)))
        {
            var row = await store.AnyRowAsync(table);
            var (asOfYesterday, undo) = await store.ChangeAsTheProductDoesAsync(table, row);
            Assert.Empty(await store.FaultsAsync());

            await store.SqlAsync(asOfYesterday);
            Assert.Equal([$"SetBack {table.Name} {row.Key}"], await store.NamesAsync());
            await store.SqlAsync(undo);
        }

        Assert.Empty(await store.FaultsAsync());
    }

    [Fact]
    public async Task What_is_written_in_a_draft_may_change_without_an_entry_and_verify_counts_it()
    {
        await using var store = await TamperedStore.MakeAsync(Database.Sqlite);
        var before = await store.VerifyAsync();
        Assert.True(before.Drafts > 0);

        await store.SqlAsync("update concerns set draft_json = '{}' where state = 'draft'");
        Assert.Empty(await store.FaultsAsync());

        await store.SqlAsync("update concerns set author_id = '00000000-0000-0000-0000-000000000001' where state = 'draft'");
        Assert.Equal(before.Drafts, (await store.FaultsAsync()).Count);
    }
}
