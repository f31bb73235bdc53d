using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Samphire.App.DemoData;
using Samphire.App.Shared;
using Samphire.Testing;

[assembly: AssemblyFixture(typeof(Samphire.Web.Tests.TestApp.EndOfTests))]

namespace Samphire.Web.Tests;

/// <summary>
/// The whole product with a store with the people of Wendmarsh, at a time that a test sets. Starting it takes far
/// longer than a test, so instances are reused: their store and clock are reset first, and the product has no other
/// state.
/// </summary>
public sealed class TestApp : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<bool, ConcurrentBag<TestApp>> Idle = new();

    private static readonly RateLimits Unhindered = new() { SignIns = 10_000, FailedSignIns = 10_000, Searches = 10_000 };

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

    /// <param name="database">The database; if omitted, see <see cref="Databases.ByDefault"/>.</param>
    /// <param name="demo">False: the second factor is required.</param>
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

    /// <summary>
    /// An instance for one test, which damages it, reads its files, or has limits or a server of its own.
    /// </summary>
    /// <param name="database">The database; if omitted, see <see cref="Databases.ByDefault"/>.</param>
    /// <param name="demo">False: the second factor is required.</param>
    /// <param name="limits">Rate limits; if omitted, high enough for any test.</param>
    /// <param name="own">A PostgreSQL server for this test alone.</param>
    public static async Task<TestApp> StartOwnAsync(Database? database = null, bool demo = true, RateLimits? limits = null, PostgresServer? own = null) =>
        await StartAsync(await WendmarshStore.CopyAsync(database ?? Databases.ByDefault, demo, own), limits ?? Unhindered, isShared: false);

    /// <summary>A new browser with its own cookies and nobody signed in.</summary>
    public Visitor Visit() => new(Handler());

    /// <summary>Sends requests directly, for tests that read a response exactly as sent.</summary>
    public HttpMessageHandler Handler() => app.GetTestServer().CreateHandler();

    /// <summary>A person of Wendmarsh, by first name, signed in.</summary>
    public async Task<Visitor> SignInAsync(string firstName)
    {
        var visitor = Visit();
        await SignInAsync(visitor, EmailOf(firstName));
        return visitor;
    }

    /// <summary>Signs a person in with an existing browser.</summary>
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

    /// <summary>Disposes of the remaining instances after the last test.</summary>
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
