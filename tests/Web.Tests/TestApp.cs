using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.World;
using Samphire.Testing;

namespace Samphire.Web.Tests;

/// <summary>The whole product over a store with the people of Wendmarsh, at a minute that a test chooses.</summary>
public sealed class TestApp : IAsyncDisposable
{
    private readonly WebApplication app;

    private TestApp(WendmarshStore store, WebApplication app)
    {
        Store = store;
        this.app = app;
    }

    public WendmarshStore Store { get; }

    public FixedClock Clock => Store.Clock;

    public IServiceProvider Services => app.Services;

    /// <param name="database">Which database it runs on.</param>
    /// <param name="demo">False: the second factor is asked for.</param>
    public static async Task<TestApp> StartAsync(Database database = Database.Sqlite, bool demo = true)
    {
        var store = await WendmarshStore.CopyAsync(database, demo);
        var app = Host.Build(store.Settings, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return new TestApp(store, app);
    }

    /// <summary>Somebody's browser, with cookies of its own and nobody signed in.</summary>
    public Visitor Visit() => new(app.GetTestServer().CreateHandler());

    /// <summary>Somebody of Wendmarsh by the first name, signed in.</summary>
    public async Task<Visitor> SignInAsync(string firstName)
    {
        var visitor = Visit();
        var person = Wendmarsh.People.Single(found => found.Name.StartsWith(firstName + " ", StringComparison.Ordinal));
        var form = await visitor.GetAsync("/sign-in");
        var answer = await visitor.SubmitAsync(form, new() { ["Email"] = person.Email, ["Password"] = Wendmarsh.Password });
        Assert.Equal(302, (int)answer.Status);
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Store.DisposeAsync();
    }
}
