using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;

namespace Samphire.App.Tests.Store;

/// <summary>The path of a store is taken as it is, whatever it contains.</summary>
public sealed class StoreAddressTests
{
    [Theory]
    [InlineData("a;b.db")]
    [InlineData("Mode=ReadOnly.db")]
    [InlineData("Host=here;Database=x.db")]
    [InlineData("it's 100% \"ours\".db")]
    [InlineData("file:x?mode=memory.db")]
    [InlineData(":memory:")]
    [InlineData("|DataDirectory|x.db")]
    public async Task Store_is_made_in_exactly_this_file(string name)
    {
        using var folder = new TemporaryFolder();
        Folders.CreateDirectory(folder["data"]);
        var file = Path.Combine(folder["data"], name);
        var address = StoreAddress.From(file);
        var keys = KeyFolder.Open(folder["keys"], null, TimeProvider.System);

        await OpenStore.Of(new StoreFactory(address, TimeProvider.System), keys).RunAsync(cancellationToken: TestContext.Current.CancellationToken);

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Assert.Equal(file, Assert.IsType<StoreAddress.SqliteFile>(address).Path);
        Assert.Equal([name], Folders.EnumerateFiles(folder["data"]).Select(Path.GetFileName).Where(found => !found!.EndsWith("-wal", StringComparison.Ordinal) && !found.EndsWith("-shm", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Host=db.example;Database=samphire", true)]
    [InlineData("username=samphire;host=db.example", true)]
    [InlineData("./Host=db.example", false)]
    [InlineData("samphire.db", false)]
    [InlineData("Host=", false)]
    public void Connection_string_is_recognised_by_its_host(string given, bool isServer) =>
        Assert.Equal(isServer, StoreAddress.From(given) is StoreAddress.PostgresServer);
}
