using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Audit;
using Samphire.Testing;

namespace Samphire.Cli.Tests.Verify;

/// <summary>
/// A store with two histories of eight entries, written while nothing else ran, and its key folder. It is created once
/// for each database and copied, so that tests damage only their own copy.
/// </summary>
internal sealed class WrittenStore : IDisposable
{
    public const string Council = "Wendmarsh Council";

    private static readonly Lazy<WrittenStore> Sqlite = new(() => new WrittenStore(folder => Path.Combine(folder, "data", "samphire.db")).Written());
    private static readonly Lazy<WrittenStore> Postgres = new(() => new WrittenStore(_ => PostgresServer.NewDatabase()).Written());

    private readonly string address;

    private WrittenStore(Func<string, string> addressIn)
    {
        Folder = Folders.CreateTempSubdirectory("samphire-verify-").FullName;
        address = addressIn(Folder);
        CleanUp.AtEnd(Dispose);
    }

    public string Folder { get; }

    public string Keys => Path.Combine(Folder, "keys");

    /// <summary>The history of the account that was disabled and enabled again.</summary>
    public string Chain { get; private set; } = "";

    private bool IsFile => !address.Contains("Host=", StringComparison.Ordinal);

    public static WrittenStore Copy(Database database)
    {
        var template = (database == Database.Sqlite ? Sqlite : Postgres).Value;
        var copy = new WrittenStore(folder => database == Database.Sqlite ? Path.Combine(folder, "data", "samphire.db") : PostgresServer.NewDatabase(PostgresServer.NameOf(template.address)));
        foreach (var part in Folders.EnumerateDirectories(template.Folder))
        {
            WendmarshStore.CopyFolder(part, Path.Combine(copy.Folder, Path.GetFileName(part)));
        }

        copy.Chain = template.Chain;
        return copy;
    }

    public Answer Run(params string[] args) => Call.Samphire([.. args, "--store", address, "--keys", Keys]);

    /// <summary>As <c>serve --checkpoints</c> writes it.</summary>
    /// <returns>The file.</returns>
    public async Task<string> CheckpointAsync()
    {
        using var signer = new CheckpointSigner(KeyFolder.Look(Keys, TimeProvider.System)!.Instance!);
        return (await new WriteCheckpoint(new StoreFactory(StoreAddress.From(address), TimeProvider.System), signer, Path.Combine(Folder, "checkpoints")).RunAsync())!;
    }

    /// <summary>Flips a bit of a value where it is stored: in the file or, on a server, in the row.</summary>
    public void Flip(string table, string column, string where)
    {
        if (!IsFile)
        {
            Sql($"update {table} set {column} = set_byte({column}, 1, get_byte({column}, 1) # 1) where {where}");
            return;
        }

        FlipInFile(Read<byte[]>($"select {column} from {table} where {where}"));
    }

    /// <summary>Flips the last bit of these bytes in the file.</summary>
    public void FlipInFile(byte[] known)
    {
        var bytes = File.ReadAllBytes(address);
        var at = bytes.AsSpan().IndexOf(known);
        Assert.True(at >= 0, "these bytes do not stand in the file");
        bytes[at + known.Length - 1] ^= 1;
        File.WriteAllBytes(address, bytes);
    }

    public T Read<T>(string statement)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return (T)command.ExecuteScalar()!;
    }

    public void Sql(string statement)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        if (Folders.Exists(Folder))
        {
            Folders.Delete(Folder, recursive: true);
        }
    }

    private WrittenStore Written()
    {
        Assert.Equal(0, Run("agency", "add", Council).ExitCode);
        Assert.Equal(0, Run("user", "add", "gwen.pritchard@wendmarsh.example", "--name", "Gwen Pritchard", "--agency", Council, "--role", "practitioner").ExitCode);
        Assert.Equal(0, Run("user", "disable", "gwen.pritchard@wendmarsh.example").ExitCode);
        Assert.Equal(0, Run("user", "enable", "gwen.pritchard@wendmarsh.example").ExitCode);
        WithPayload().GetAwaiter().GetResult();
        if (IsFile)
        {
            Sql("pragma wal_checkpoint(truncate)");
        }

        Chain = Read<string>("select chain from audit_entries where action = 'account-disabled'");
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        return this;
    }

    /// <summary>No verb of the command line writes an entry with a payload.</summary>
    private async Task WithPayload()
    {
        var keys = KeyFolder.Look(Keys, TimeProvider.System)!;
        var store = new StoreFactory(StoreAddress.From(address), TimeProvider.System);
        using var writer = new Writer(store);
        var trail = new AuditTrail(new AuditSeals(keys.Instance!), new DataKeys(new FileKeyWrap(keys), TimeProvider.System));
        await writer.RunAsync(Caller.System, db => trail.AddAsync(db, new AuditRecord(ChainId.System, AccessActions.AccountsListed, new Target("list"), Payload: "shown"u8.ToArray())));
    }

    private DbConnection Open()
    {
        DbConnection connection = IsFile ? new SqliteConnection($"Data Source={address};Pooling=False") : new NpgsqlConnection($"{PostgresServer.AsAdministrator(address)};Pooling=false");
        connection.Open();
        return connection;
    }
}
