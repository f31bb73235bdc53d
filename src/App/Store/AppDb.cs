using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Samphire.Domain.Access;
using Samphire.Domain.Shared;

namespace Samphire.App.Store;

/// <summary>
/// The store as one caller sees it. Rows that belong to a file are visible only if the file is open to the caller;
/// without an actor no file is. Nothing is tracked unless a use case asks for it.
/// </summary>
public abstract class AppDb : DbContext
{
    /// <summary>The name of the access filter.</summary>
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

    /// <summary>To the millisecond, which is the precision of every time column.</summary>
    public DateTimeOffset Now => Timestamps.Now(Clock);

    public DbSet<FileGrant> FileGrants => Set<FileGrant>();

    public DbSet<FileBlock> FileBlocks => Set<FileBlock>();

    public DbSet<ProcessedRequest> ProcessedRequests => Set<ProcessedRequest>();

    internal Guid UserId { get; }

    /// <summary>
    /// Set by <see cref="Writer"/> for the save before the commit, with which the entries of the transaction are written.
    /// </summary>
    internal bool IsLastSave { get; set; }

    /// <summary>True while a store gets its first rows, so that its own history may begin.</summary>
    internal bool IsNewStore { get; set; }

    /// <summary>Files created in the current transaction. They are open to the caller who creates them.</summary>
    internal HashSet<Guid> NewFiles { get; } = [];

    /// <summary>
    /// Files that <see cref="Unfiltered.FileAccessChanges"/> opens or closes in the current transaction.
    /// </summary>
    internal HashSet<Guid> ChangedFileAccess { get; } = [];

    /// <summary>
    /// Sealed rows removed in the current transaction by <see cref="SealedRemoval"/>, whose next entry has to say so.
    /// </summary>
    internal List<ISealedRow> RemovedRows { get; } = [];

    /// <summary>Files whose list position <see cref="ListOrder"/> recalculates after the save.</summary>
    internal HashSet<Guid> FilesToReposition { get; } = [];

    /// <summary>
    /// True while <see cref="Unfiltered.ListPositions"/> runs its one statement, which bypasses the filter.
    /// </summary>
    internal bool IsSettingPosition { get; set; }

    /// <summary>A job or the command line: no file is open to it, and it may write to each.</summary>
    internal bool IsSystemCaller => Caller is { Actor: null, Origin: not Origin.Web };

    internal List<Guid> Principals { get; }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        foreach (var list in StoredEnums.All)
        {
            configurationBuilder.Properties(list).HaveConversion(typeof(WordConverter<>).MakeGenericType(list)).HaveMaxLength(40);
        }

        foreach (var declared in typeof(AppDb).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IStoredWord))))
        {
            configurationBuilder.Properties(declared).HaveConversion(typeof(StoredWordConverter<>).MakeGenericType(declared)).HaveMaxLength(40);
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        modelBuilder.Entity<FileGrant>().HasQueryFilter(Visible, access => Principals.Contains(access.PrincipalId));
        modelBuilder.Entity<FileBlock>().HasQueryFilter(Visible, block => block.AccountId == UserId);
        Type[] types = [.. modelBuilder.Model.GetEntityTypes().Select(type => type.ClrType)];
        foreach (var type in types.Where(typeof(IBelongsToFile).IsAssignableFrom))
        {
            SetFilter(modelBuilder, type, typeof(IWorkersOnly).IsAssignableFrom(type) ? nameof(ForWorkers) : nameof(ForReaders), type);
        }

        foreach (var type in types.Where(typeof(IVisibleByValues).IsAssignableFrom))
        {
            var value = types.Single(typeof(IBelongsToRecord).IsAssignableFrom);
            SetFilter(modelBuilder, type, nameof(ByValues), type, value);
        }
    }

    private void SetFilter(ModelBuilder modelBuilder, Type type, string rule, params Type[] rows)
    {
        var method = typeof(AppDb).GetMethod(rule, BindingFlags.Instance | BindingFlags.NonPublic)!;
        modelBuilder.Entity(type).HasQueryFilter(Visible, (LambdaExpression)method.MakeGenericMethod(rows).Invoke(this, null)!);
    }

    private Expression<Func<TRecord, bool>> ByValues<TRecord, TValue>()
        where TRecord : class, IVisibleByValues
        where TValue : class, IBelongsToRecord =>
        record => Set<TValue>().Select(value => value.RecordId).Contains(record.Id);

    // "any" and not "contains": a page reads few rows, and each is one look-up in an index that covers the query
    // (FileGrantMapping). With "contains", every query would first list all of the caller's files for each table.
    private Expression<Func<T, bool>> ForReaders<T>()
        where T : class, IBelongsToFile =>
        row => FileGrants.Any(access => access.FileId == row.FileId && (access.Until == null || access.Until > Now))
            && !FileBlocks.Any(block => block.FileId == row.FileId);

    private Expression<Func<T, bool>> ForWorkers<T>()
        where T : class, IBelongsToFile =>
        row => FileGrants.Any(access => access.FileId == row.FileId && access.Level == AccessLevel.Worker && (access.Until == null || access.Until > Now))
            && !FileBlocks.Any(block => block.FileId == row.FileId);
}
