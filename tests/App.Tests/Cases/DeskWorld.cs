using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Audit;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Audit;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.App.Tests.Cases;

/// <summary>The people of Wendmarsh with their use cases, at a time that a test sets.</summary>
internal sealed class DeskWorld : IAsyncDisposable
{
    private readonly WendmarshStore store;
    private readonly ServiceProvider services;

    private DeskWorld(WendmarshStore store)
    {
        this.store = store;
        services = store.Services();
    }

    public FixedClock Clock => store.Clock;

    public IServiceProvider Services => services;

    public ConcernQueries Queries => Get<ConcernQueries>();

    public static async Task<DeskWorld> StartAsync(string at = "2026-11-23 10:00", Database? database = null)
    {
        var world = new DeskWorld(await WendmarshStore.CopyAsync(database ?? Databases.ByDefault));
        world.Clock.GoTo(at);
        return world;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Task<Caller> As(string firstName) => services.CallerAsync(firstName);

    public Task<string> SendAsync(string author = "Priya", string team = SentConcerns.Duty, bool actNow = false, Action<ConcernDraft>? words = null, params string[] blocked) =>
        services.SendConcernAsync(author, team, actNow, words, blocked);

    /// <summary>A new form, submitted for the current version of the concern.</summary>
    public async Task<Submission> PressAsync(string reference) => new(reference, (await RowAsync(reference)).Version, IdempotencyKey.Of(Guid.NewGuid(), ""));

    /// <summary>Daniel has read it.</summary>
    public async Task<string> SendAndReadAsync(bool actNow = false, Action<ConcernDraft>? words = null)
    {
        var reference = await SendAsync(actNow: actNow, words: words);
        Assert.IsType<SubmissionResult.Done>(await Get<AcknowledgeConcern>().RunAsync(await As("Daniel"), await PressAsync(reference)));
        return reference;
    }

    /// <summary>The concern as stored, without the access filter.</summary>
    public async Task<Concern> RowAsync(string reference) => (await AllAsync(db => db.Concerns)).Single(concern => concern.Reference == reference);

    public async Task<IReadOnlyList<TaskItem>> OpenWorkAsync(string reference)
    {
        var file = (await RowAsync(reference)).FileId;
        return [.. (await AllAsync(db => db.Tasks)).Where(item => item.FileId == file && item.DoneAt is null).OrderBy(item => item.CreatedAt)];
    }

    /// <summary>The actions in the concern's chain, oldest first.</summary>
    // Without the entries of changes that only the test makes.
    public async Task<IReadOnlyList<string>> ActsAsync(string reference)
    {
        var chain = ChainId.File((await RowAsync(reference)).FileId).Value;
        return [.. (await AllAsync(db => db.Set<AuditEntry>())).Where(entry => entry.Chain == chain && entry.Action != RecordedChanges.Test.Word).OrderBy(entry => entry.Seq).Select(entry => entry.Action)];
    }

    public async Task<IReadOnlyList<string>> ListAsync(string firstName, DeskFilter filter = DeskFilter.Open, int page = 1) =>
        [.. (await Queries.ListAsync(await As(firstName), filter, page)).Rows.Select(row => row.Reference)];

    public async Task<IReadOnlyList<TaskRow>> TrayAsync(string firstName, TaskView view = TaskView.Desk) =>
        (await Get<TaskQueries>().FindAsync(await As(firstName), view, 1)).Rows;

    public static Text Words(string words) => Text.From(words)!;

    public static string Refused(SubmissionResult answer) => Assert.Single(Assert.IsType<SubmissionResult.Refused>(answer).Because);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await store.DisposeAsync();
    }

    public async Task<List<T>> AllAsync<T>(Func<AppDb, IQueryable<T>> table)
        where T : class
    {
        await using var db = Get<StoreFactory>().Open(Caller.System);
        return await table(db).IgnoreVisibility().ToListAsync();
    }
}
