using System.Data.Common;
using System.Text;
using Microsoft.Data.Sqlite;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.App.Tests.Store;
using Samphire.Domain.Access;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;

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
        OpenStore.Of(Store, Folder).RunAsync().GetAwaiter().GetResult();
        writer.RunAsync(Caller.System, async db =>
        {
            var trail = Trail();
            db.AddRange(Nadia, Draft(File.Owner));
            await trail.AddAsync(db, new AuditRecord(User, AccessActions.AccountCreated, new Target("user", User.Owner)));
            await trail.AddAsync(db, new AuditRecord(File, ConcernActions.DraftOpened, Concern));
        }).GetAwaiter().GetResult();
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

    // Its author has no grant, because these tests look at no page.
    public static Concern Draft(Guid file) => new()
    {
        FileId = file,
        Reference = $"CON-{file.ToString()[..8].ToUpperInvariant()}",
        State = ConcernState.Draft,
        AuthorId = User.Owner,
        AuthorAgencyId = Worker.Actor!.AgencyId,
        AreaId = "wendmarsh-demo",
        DraftJson = "{}",
        Version = 1,
        StartedAt = new(2026, 11, 21, 23, 5, 0, TimeSpan.Zero),
        SavedAt = new(2026, 11, 21, 23, 5, 0, TimeSpan.Zero),
    };

    private static Account Nadia => new()
    {
        Id = User.Owner,
        Email = "nadia@wendmarsh.example",
        NormalizedEmail = "NADIA@WENDMARSH.EXAMPLE",
        DisplayName = "Nadia Example",
        AgencyId = Worker.Actor!.AgencyId,
        SecurityStamp = "1",
    };

    public override DateTimeOffset GetUtcNow() => Now;

    public Task WriteAsync(Func<AppDb, AuditTrail, Task> work) => WriteAsync(Worker, work);

    public Task WriteAsync(Caller caller, Func<AppDb, AuditTrail, Task> work)
    {
        var trail = Trail();
        return writer.RunAsync(caller, db => work(db, trail));
    }

    public AuditTrail Trail() => new(new AuditSeals(Folder.Instance!), new DataKeys(new FileKeyWrap(Folder), this));

    public static AuditRecord Viewed(ChainId chain, string? payload = null) =>
        new(chain, ConcernActions.Viewed, Concern, Role.Practitioner, "on duty", payload is null ? null : Encoding.UTF8.GetBytes(payload));

    /// <summary>
    /// Three more entries each in a file's and a user's chain, two of each with payloads. The first entries of both seal a
    /// row each.
    /// </summary>
    public async Task FillAsync()
    {
        foreach (var chain in new[] { File, User })
        {
            await WriteAsync(async (db, trail) =>
            {
                await trail.AddAsync(db, Viewed(chain, "first"));
                await trail.AddAsync(db, Viewed(chain, "second"));
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
