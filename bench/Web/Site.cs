using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.DemoData;
using Samphire.Bench.Store;

namespace Samphire.Bench.Web;

/// <summary>The product's own host over a big store, in this process, with one extra page that does nothing.</summary>
internal sealed class Site : IAsyncDisposable
{
    public const string Nothing = "/bench/nothing";

    private readonly WebApplication app;

    private Site(WebApplication app)
    {
        this.app = app;
    }

    public string Address => app.Urls.First();

    public IServiceProvider Services => app.Services;

    public static async Task<Site> StartAsync(BigStore store, Action<IServiceCollection>? change = null)
    {
        var app = Samphire.Web.Host.Build(store.Settings, builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddRazorPages().AddApplicationPart(typeof(Site).Assembly);
            change?.Invoke(builder.Services);
        });
        await app.StartAsync();
        return new Site(app);
    }

    // By the first name of a person in Wendmarsh.
    public async Task<Browser> SignInAsync(string firstName)
    {
        var browser = new Browser(Address);
        await browser.SignInAsync(Wendmarsh.People.Single(found => found.Name.StartsWith(firstName + " ", StringComparison.Ordinal)).Email, Wendmarsh.Password);
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
