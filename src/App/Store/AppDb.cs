using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Register;
using Samphire.Domain.Access;

namespace Samphire.App.Store;

/// <summary>
/// The store as one caller sees it. Whatever hangs on a file is there only where the file is open to the caller; without an
/// actor no file is. Nothing is tracked unless a use case asks for it.
/// </summary>
public abstract class AppDb : DbContext
{
    /// <summary>The name of the one filter.</summary>
    public const string Visible = "visible";

    protected AppDb(DbContextOptions options, Caller caller, TimeProvider clock)
        : base(options)
    {
        Caller = caller;
        Clock = clock;
        ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        UserId = caller.Actor?.UserId ?? Guid.Empty;
        Principals = caller.Actor is { } actor ? [.. actor.Principals] : [];
    }

    public Caller Caller { get; }

    public TimeProvider Clock { get; }

    /// <summary>This moment, to the millisecond: what every column of time holds.</summary>
    public DateTimeOffset Now => Moments.Now(Clock);

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<AccountRole> AccountRoles => Set<AccountRole>();

    public DbSet<RoleProposal> RoleProposals => Set<RoleProposal>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<Agency> Agencies => Set<Agency>();

    public DbSet<Team> Teams => Set<Team>();

    public DbSet<TeamMember> TeamMembers => Set<TeamMember>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<SignInDelay> SignInDelays => Set<SignInDelay>();

    public DbSet<KeptForm> KeptForms => Set<KeptForm>();

    public DbSet<FileGrant> FileGrants => Set<FileGrant>();

    public DbSet<FileBlock> FileBlocks => Set<FileBlock>();

    public DbSet<Concern> Concerns => Set<Concern>();

    public DbSet<ConcernOwed> ConcernOwed => Set<ConcernOwed>();

    public DbSet<ConcernAlert> ConcernAlerts => Set<ConcernAlert>();

    public DbSet<ConcernMessage> ConcernMessages => Set<ConcernMessage>();

    public DbSet<ConcernNote> ConcernNotes => Set<ConcernNote>();

    public DbSet<SealedSource> SealedSources => Set<SealedSource>();

    public DbSet<WorkItem> WorkItems => Set<WorkItem>();

    public DbSet<RegisterRecord> RegisterRecords => Set<RegisterRecord>();

    public DbSet<RecordValue> RecordValues => Set<RecordValue>();

    public DbSet<RegisterLink> RegisterLinks => Set<RegisterLink>();

    public DbSet<OnceOnly> Requests => Set<OnceOnly>();

    internal Guid UserId { get; }

    /// <summary>Files that this very transaction begins: they are open to whoever begins them.</summary>
    internal HashSet<Guid> FilesBegun { get; } = [];

    /// <summary>Files that <see cref="Unfiltered.FileDoors"/> opens or closes in this very transaction.</summary>
    internal HashSet<Guid> DoorsMoved { get; } = [];

    /// <summary>A job or the command line, for whom no file is open and who may write to each.</summary>
    internal bool IsProgramItself => Caller is { Actor: null, Origin: not Origin.Web };

    internal List<Guid> Principals { get; }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        foreach (var list in ClosedLists.All)
        {
            configurationBuilder.Properties(list).HaveConversion(typeof(WordConverter<>).MakeGenericType(list)).HaveMaxLength(40);
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        modelBuilder.Entity<FileGrant>().HasQueryFilter(Visible, access => Principals.Contains(access.PrincipalId));
        modelBuilder.Entity<FileBlock>().HasQueryFilter(Visible, block => block.AccountId == UserId);
        modelBuilder.Entity<RegisterRecord>().HasQueryFilter(Visible, record => RecordValues.Select(value => value.RecordId).Contains(record.Id));
        foreach (var type in modelBuilder.Model.GetEntityTypes().Select(type => type.ClrType).Where(typeof(IHangsOnFile).IsAssignableFrom))
        {
            var method = typeof(IForWorkers).IsAssignableFrom(type) ? nameof(ForWorkers) : nameof(ForReaders);
            var filter = (LambdaExpression)typeof(AppDb)
                .GetMethod(method, System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!
                .MakeGenericMethod(type).Invoke(this, null)!;
            modelBuilder.Entity(type).HasQueryFilter(Visible, filter);
        }
    }

    // Written as "any" and not as "contains": a page looks at few rows, and each is one look at an index that holds all that is
    // asked (FileGrantMapping). The second would list every file of the caller first, for each table of each query.
    private Expression<Func<T, bool>> ForReaders<T>()
        where T : class, IHangsOnFile =>
        row => FileGrants.Any(access => access.FileId == row.FileId && (access.Until == null || access.Until > Now))
            && !FileBlocks.Any(block => block.FileId == row.FileId);

    private Expression<Func<T, bool>> ForWorkers<T>()
        where T : class, IHangsOnFile =>
        row => FileGrants.Any(access => access.FileId == row.FileId && access.Level == AccessLevel.Worker && (access.Until == null || access.Until > Now))
            && !FileBlocks.Any(block => block.FileId == row.FileId);
}
