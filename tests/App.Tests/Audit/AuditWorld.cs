using System.Data.Common;
using System.Text;
using Microsoft.Data.Sqlite;
using Samphire.App.Audit;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.App.Tests.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;

namespace Samphire.App.Tests.Audit;

/// <summary>
/// A store with keys of its own and a manual clock, for tests that write history and then tamper with it.
/// </summary>
internal sealed class AuditWorld : TimeProvider, IDisposable
{
    public static readonly ChainId File = ChainId.File(Guid.Parse("0192a000-0000-7000-8000-000000000001"));
    public static readonly ChainId User = ChainId.User(Guid.Parse("0192a000-0000-7000-8000-0000000000b1"));
    public static readonly Target Concern = new("concern", File.Owner);

    private readonly TemporaryFolder home = new();
    private readonly Writer writer;

    public AuditWorld()
    {
        Folder = KeyFolder.Open(home["keys"], home["data"], this);
        Store = new StoreFactory(new StoreAddress.SqliteFile(home["data/samphire.db"]), this);
        writer = new Writer(Store);
        using var db = Store.Open(Worker);
        db.Database.EnsureCreated();
    }

    public DateTimeOffset Now { get; set; } = new(2026, 11, 21, 23, 10, 0, TimeSpan.Zero);

    public KeyFolder Folder { get; }

    public StoreFactory Store { get; }

    public string Database => home["data/samphire.db"];

    public string Keys => home["keys"];

    public static Caller Worker { get; } = new(
        new Actor
        {
            UserId = User.Owner,
            DisplayName = "Nadia Example",
            AgencyId = Guid.Parse("0192a000-0000-7000-8000-0000000000a1"),
            AgencyName = "Wendmarsh",
            AgencySupervisors = Guid.Parse("0192a000-0000-7000-8000-0000000000c1"),
            Roles = [Role.Practitioner],
            TeamIds = [],
        },
        Samphire.App.Store.Origin.Web,
        Guid.Parse("0192a000-0000-7000-8000-0000000000d1"),
        "r-1");

    public override DateTimeOffset GetUtcNow() => Now;

    public Task WriteAsync(Func<AppDb, AuditTrail, Task> work)
    {
        var trail = Trail();
        return writer.RunAsync(Worker, db => work(db, trail));
    }

    public AuditTrail Trail() => new(new AuditSeals(Folder.Instance!), new DataKeys(new FileKeyWrap(Folder), this));

    public static AuditRecord Viewed(ChainId chain, string? payload = null) =>
        new(chain, ConcernActions.Viewed, Concern, Role.Practitioner, "on duty", payload is null ? null : Encoding.UTF8.GetBytes(payload));

    /// <summary>Three entries each in a file's and a user's chain, two of each with payloads, one with a sealed row.</summary>
    public async Task FillAsync()
    {
        foreach (var chain in new[] { File, User })
        {
            await WriteAsync(async (db, trail) =>
            {
                await trail.AddAsync(db, Viewed(chain, "first"));
                await trail.AddAsync(db, Viewed(chain, "second") with { Row = "row"u8.ToArray() });
            });
            await WriteAsync((db, trail) => trail.AddAsync(db, Viewed(chain)));
        }
    }

    public async Task<VerificationResult> VerifyAsync(Expected? expected = null)
    {
        var folder = KeyFolder.Open(Keys, null, this);
        return await new VerifyStore(Store, new AuditSeals(folder.Instance!), new FileKeyWrap(folder)).RunAsync(Worker, expected ?? new Expected());
    }

    /// <summary>Each fault as "chain place damage", with the short word for the chain.</summary>
    public async Task<string[]> FaultsAsync(Expected? expected = null) =>
        [.. (await VerifyAsync(expected)).Faults.Select(fault => $"{fault.Chain.Split(':')[0]} {fault.Seq} {fault.Damage}")];

    public void Sql(string statement)
    {
        using var connection = Connection();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    public List<T> Query<T>(string statement, Func<DbDataReader, T> read)
    {
        using var connection = Connection();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public void Dispose()
    {
        writer.Dispose();
        SqliteConnection.ClearAllPools();
        home.Dispose();
    }

    private SqliteConnection Connection()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        return connection;
    }
}
