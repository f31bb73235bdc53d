using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.Testing;

namespace Samphire.App.Tests.Store;

/// <summary>The settings of a connection, as the server reports them.</summary>
public sealed class PostgresSettingsTests
{
    [Theory]
    [InlineData("statement_timeout", "15s")]
    [InlineData("lock_timeout", "3s")]
    [InlineData("idle_in_transaction_session_timeout", "30s")]
    [InlineData("synchronous_commit", "on")]
    [InlineData("jit", "off")]
    [InlineData("random_page_cost", "1.1")]
    public async Task Connection_to_PostgreSQL_has_the_required_setting(string setting, string value)
    {
        await using var store = await WendmarshStore.CopyAsync(Database.Postgres);
        await using var db = new StoreFactory(store.Settings.Store, store.Clock).Open(Caller.System);

        Assert.Equal([value], await db.Database.SqlQuery<string>($"select current_setting({setting})").ToListAsync());
    }
}
