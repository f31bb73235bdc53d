using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Samphire.App;
using Samphire.App.Shared;
using Samphire.App.World;
using Samphire.Testing;

namespace Samphire.Web.Tests;

/// <summary>The whole product over a store with the people of Wendmarsh, at a minute that a test chooses.</summary>
public sealed class TestApp : IAsyncDisposable
{
    private readonly WebApplication app;

    private static readonly AskLimits Unhindered = new() { SignIns = 10_000, Searches = 10_000 };

    private TestApp(WendmarshStore store, WebApplication app)
    {
        Store = store;
        this.app = app;
    }

    public WendmarshStore Store { get; }

    public FixedClock Clock => Store.Clock;

    public IServiceProvider Services => app.Services;

    /// <param name="database">Which database it runs on; left out: see <see cref="Databases.ByDefault"/>.</param>
    /// <param name="demo">False: the second factor is asked for.</param>
    /// <param name="limits">How often one may ask; left out: as often as tests need.</param>
    /// <param name="own">A PostgreSQL server that the test has for itself.</param>
    public static async Task<TestApp> StartAsync(Database? database = null, bool demo = true, AskLimits? limits = null, PostgresServer? own = null)
    {
        var store = await WendmarshStore.CopyAsync(database ?? Databases.ByDefault, demo, own);
        var app = Host.Build(store.Settings with { Limits = limits ?? Unhindered }, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return new TestApp(store, app);
    }

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
        await app.DisposeAsync();
        await Store.DisposeAsync();
    }
}
