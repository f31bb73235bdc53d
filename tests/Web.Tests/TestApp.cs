using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Samphire.App.DemoData;
using Samphire.App.Shared;
using Samphire.Testing;

[assembly: AssemblyFixture(typeof(Samphire.Web.Tests.TestApp.EndOfTests))]

namespace Samphire.Web.Tests;

/// <summary>
/// The whole product over a store with the people of Wendmarsh, at a minute that a test chooses. Starting it takes far longer
/// than a test does, so one that has been used is used again: its store and its clock are put back first, and the product
/// keeps nothing anywhere else.
/// </summary>
public sealed class TestApp : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<bool, ConcurrentBag<TestApp>> Idle = new();

    private static readonly RateLimits Unhindered = new() { SignIns = 10_000, Searches = 10_000 };

    private readonly WebApplication app;
    private readonly bool isShared;

    private TestApp(WendmarshStore store, WebApplication app, bool isShared)
    {
        Store = store;
        this.app = app;
        this.isShared = isShared;
    }

    public WendmarshStore Store { get; }

    public FixedClock Clock => Store.Clock;

    public IServiceProvider Services => app.Services;

    /// <param name="database">Which database it runs on; left out: see <see cref="Databases.ByDefault"/>.</param>
    /// <param name="demo">False: the second factor is asked for.</param>
    public static async Task<TestApp> StartAsync(Database? database = null, bool demo = true)
    {
        if ((database ?? Databases.ByDefault) != Database.Sqlite)
        {
            return await StartOwnAsync(database, demo);
        }

        if (Idle.GetOrAdd(demo, _ => []).TryTake(out var used))
        {
            await used.Store.PutBackAsync();
            return used;
        }

        return await StartAsync(await WendmarshStore.CopyAsync(Database.Sqlite, demo), Unhindered, isShared: true);
    }

    /// <summary>One that no other test gets: for a test that breaks it, reads its files, or has limits or a server of its own.</summary>
    /// <param name="database">Which database it runs on; left out: see <see cref="Databases.ByDefault"/>.</param>
    /// <param name="demo">False: the second factor is asked for.</param>
    /// <param name="limits">How often one may ask; left out: as often as tests need.</param>
    /// <param name="own">A PostgreSQL server that the test has for itself.</param>
    public static async Task<TestApp> StartOwnAsync(Database? database = null, bool demo = true, RateLimits? limits = null, PostgresServer? own = null) =>
        await StartAsync(await WendmarshStore.CopyAsync(database ?? Databases.ByDefault, demo, own), limits ?? Unhindered, isShared: false);

    /// <summary>Somebody's browser, with cookies of its own and nobody signed in.</summary>
    public Visitor Visit() => new(Handler());

    /// <summary>The way to the pages, for tests that read an answer as it was sent.</summary>
    public HttpMessageHandler Handler() => app.GetTestServer().CreateHandler();

    /// <summary>Somebody of Wendmarsh by the first name, signed in.</summary>
    public async Task<Visitor> SignInAsync(string firstName)
    {
        var visitor = Visit();
        await SignInAsync(visitor, EmailOf(firstName));
        return visitor;
    }

    /// <summary>Signs somebody in at a browser that is there already.</summary>
    public static async Task<PublicPage> SignInAsync(Visitor visitor, string email, string address = "/sign-in", string password = Wendmarsh.Password)
    {
        var answer = await visitor.SubmitAsync(await visitor.GetAsync(address), new() { ["Email"] = email, ["Password"] = password });
        Assert.Equal(302, (int)answer.Status);
        return answer;
    }

    public static string EmailOf(string firstName) =>
        Wendmarsh.People.Single(found => found.Name.StartsWith(firstName + " ", StringComparison.Ordinal)).Email;

    public async ValueTask DisposeAsync()
    {
        if (isShared)
        {
            Idle[Store.Settings.Demo].Add(this);
        }
        else
        {
            await EndAsync();
        }
    }

    private async Task EndAsync()
    {
        await app.DisposeAsync();
        await Store.DisposeAsync();
    }

    private static async Task<TestApp> StartAsync(WendmarshStore store, RateLimits limits, bool isShared)
    {
        var app = Host.Build(store.Settings with { Limits = limits }, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.LeaveOutJobs();
        });
        await app.StartAsync();
        return new TestApp(store, app, isShared);
    }

    /// <summary>Ends what is left when the last test has run.</summary>
    public sealed class EndOfTests : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            foreach (var app in Idle.Values.SelectMany(idle => idle))
            {
                await app.EndAsync();
            }
        }
    }
}
