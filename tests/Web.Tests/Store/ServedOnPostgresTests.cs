using Samphire.App.Store;
using Samphire.Testing;

namespace Samphire.Web.Tests.Store;

/// <summary>The published program with a server: it reports whether row-level security applies to its role.</summary>
public sealed class ServedOnPostgresTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Role_that_bypasses_row_level_security_gets_one_warning_at_start(bool administrator)
    {
        await using var store = await WendmarshStore.CopyAsync(Database.Postgres);
        var address = ((StoreAddress.PostgresServer)store.Settings.Store).ConnectionString;

        using var program = await Served.StartAsync(administrator ? PostgresServer.AsAdministrator(address) : address, Path.Combine(store.Folder, "keys"));

        Assert.Equal(administrator ? 1 : 0, program.Said.Count(line => line.Contains("row-level security", StringComparison.Ordinal)));
        await program.KillAsync();
    }
}
