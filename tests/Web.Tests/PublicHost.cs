using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Samphire.App;
using Samphire.App.Content;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Testing;

namespace Samphire.Web.Tests;

/// <summary>The pages for a visitor who has not signed in, at a time that a test sets.</summary>
public sealed class PublicHost : IAsyncLifetime
{
    public const string SaturdayNight = "2026-11-21 23:10";

    private readonly string folder = Folders.CreateTempSubdirectory("samphire-web-").FullName;
    private readonly FixedClock clock = new();
    private readonly WebApplication app;

    public PublicHost()
        : this(Packs.Newest)
    {
    }

    private PublicHost(ContentLibrary content)
    {
        var settings = new SamphireSettings
        {
            Content = content,
            Store = new StoreAddress.SqliteFile(Path.Combine(folder, "samphire.db")),
            Keys = KeyFolder.Open(Path.Combine(folder, "keys"), null, clock),
            Clock = clock,
            Passwords = FastPasswords.Cost,
            Limits = new Samphire.App.Shared.RateLimits { Searches = 10_000 },
        };
        app = Host.Build(settings, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.LeaveOutJobs();
        });
    }

    /// <summary>The same with packs that a test has changed.</summary>
    public static async Task<PublicHost> StartAsync(ContentLibrary content)
    {
        var host = new PublicHost(content);
        await host.InitializeAsync();
        return host;
    }

    public async ValueTask InitializeAsync() => await app.StartAsync();

    /// <summary>The page at an address. Redirects are returned, not followed.</summary>
    public async Task<PublicPage> GetAsync(string address, string at = SaturdayNight)
    {
        clock.Now = London.At(at);
        using var client = app.GetTestClient();
        client.BaseAddress = new Uri("https://samphire.example");
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new PublicPage(response.StatusCode, headers, new HtmlParser().ParseDocument(text));
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Folders.Delete(folder, recursive: true);
    }
}

/// <summary>A response as a browser gets it.</summary>
public sealed record PublicPage(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, IHtmlDocument Document)
{
    /// <summary>The requested address.</summary>
    public string Address { get; init; } = "";

    public string Heading => Assert.Single(Document.QuerySelectorAll("h1")).TextContent.Trim();

    /// <summary>The text of the main element, with single spaces.</summary>
    public string Text => Flat(Document.QuerySelector("main")!.TextContent);

    /// <summary>The text of each element, with single spaces.</summary>
    /// <summary>The value of the choice with this label.</summary>
    public string ValueOf(string label) =>
        Document.GetElementById(Document.QuerySelectorAll("label").Single(found => Flat(found.TextContent) == label).GetAttribute("for")!)!.GetAttribute("value")!;

    public IReadOnlyList<string> Texts(string selector) => [.. Document.QuerySelectorAll(selector).Select(found => Flat(found.TextContent))];

    public IReadOnlyList<string> Links(string selector) =>
        [.. Document.QuerySelectorAll(selector).Select(link => link.GetAttribute("href") ?? "")];

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
