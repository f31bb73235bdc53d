using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Samphire.App.DemoData;
using Samphire.App.Shared;
using Samphire.Testing;

namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>SEC-47, on a real port: the headers of every response, written by hand from the design ("Web").</summary>
public sealed class HeadersTests : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Always = new()
    {
        ["Content-Security-Policy"] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "same-origin",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Permissions-Policy"] =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()",
        ["X-Robots-Tag"] = "noindex",
        ["Strict-Transport-Security"] = "max-age=31536000",
        ["Cache-Control"] = "no-store",
    };

    private readonly List<string> faults = [];
    private readonly HashSet<int> seen = [];
    private WendmarshStore store = null!;
    private WebApplication app = null!;

    public async ValueTask InitializeAsync()
    {
        store = await WendmarshStore.CopyAsync();
        app = Host.Build(
            store.Settings with { Limits = new RateLimits { SignIns = 8 } }, builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        await app.StartAsync();
    }

    [Fact]
    public async Task Every_response_has_the_same_security_headers()
    {
        var (priya, lin, nobody) = (await SignInAsync("Priya"), await SignInAsync("Lin"), await SignInAsync(null));
        var daniel = await SignInAsync("Daniel");
        var reference = await app.Services.SendConcernAsync();

        // Every page and form, for each kind of person, including what is not theirs.
        foreach (var asker in (Asker[])[priya, lin, nobody, daniel])
        {
            foreach (var route in Routes.All)
            {
                await LookAsync(asker, route.Method, route.AddressOf(reference), route.Fields);
            }
        }

        // Requests that are refused by middleware, and errors.
        await LookAsync(priya, "POST", "/concerns/new/danger", [("F", new string('x', 300_000))]);
        await LookAsync(priya, "POST", "/concerns/new/danger", [("F", new string('x', 70_000))]);
        await LookAsync(lin, "POST", "/admin/agencies", [("x", "y")], origin: "https://evil.example", mark: "");
        await LookAsync(lin, "POST", "/admin/agencies", [], type: "multipart/form-data; boundary=x");
        for (var tried = 0; tried < 9; tried++)
        {
            await LookAsync(nobody, "POST", "/sign-in", [("Email", "nobody@wendmarsh.example"), ("Password", "x")]);
        }

        await OfKeyTakenAsync(daniel, reference);
        store.Break();
        await LookAsync(nobody, "GET", "/health/ready", []);
        await LookAsync(priya, "GET", "/concerns", []);

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct().Take(40)));
        Assert.Superset(new HashSet<int> { 200, 204, 302, 400, 404, 409, 413, 415, 429, 503 }, seen);
    }

    [Fact]
    public async Task Every_cookie_is_bound_to_the_host_secure_and_HttpOnly()
    {
        using var nobody = Ask("", "");
        var form = await nobody.GetAsync("/sign-in");
        using var signing = Ask(CookieOf(form), MarkOf(form));
        var signedIn = await signing.PostAsync("/sign-in", ("Email", TestApp.EmailOf("Priya")), ("Password", Wendmarsh.Password));
        using var priya = Ask($"{CookieOf(form)}; {CookieOf(signedIn)}", "");
        var account = await priya.GetAsync("/account");
        using var leaving = Ask($"{CookieOf(form)}; {CookieOf(signedIn)}", MarkOf(account));
        var left = await leaving.PostAsync("/sign-out");

        string[] set = [.. new[] { form, signedIn, left }.SelectMany(answer => answer.Headers).Where(header => header.Key == "Set-Cookie").Select(header => header.Value)];
        Assert.Equal(3, set.Length);
        Assert.Equal(["__Host-samphire-form", "__Host-samphire", "__Host-samphire"], set.Select(cookie => cookie.Split('=')[0]));
        Assert.All(set, cookie =>
        {
            string[] flags = [.. cookie.Split("; ").Skip(1).Select(flag => flag.ToLowerInvariant())];
            Assert.Equal(["httponly", "path=/", "samesite=lax", "secure"], flags.Where(flag => !flag.StartsWith("expires", StringComparison.Ordinal)).Order());
        });
        Assert.Equal("\"cache\", \"storage\"", left.Header("Clear-Site-Data"));
        Assert.Equal("\"cache\", \"storage\"", (await nobody.GetAsync("/hide")).Header("Clear-Site-Data"));
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await store.DisposeAsync();
    }

    private static string CookieOf(Answer answer) => answer.Header("Set-Cookie")!.Split(';')[0];

    private static string MarkOf(Answer answer) => answer.Body.Split($"name=\"{Asker.Token}\" type=\"hidden\" value=\"")[1].Split('"')[0];

    private Asker Ask(string cookies, string mark) => new(new ToPort(app.Urls.First())) { Cookies = cookies, Mark = mark };

    private async Task<Asker> SignInAsync(string? firstName)
    {
        using var visitor = new Visitor(new ToPort(app.Urls.First()));
        if (firstName is not null)
        {
            await TestApp.SignInAsync(visitor, TestApp.EmailOf(firstName));
        }

        var page = await visitor.GetAsync(firstName is null ? "/sign-in" : "/account");
        return Ask(
            string.Join("; ", visitor.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")),
            page.Document.QuerySelector($"input[name={Asker.Token}]")!.GetAttribute("value")!);
    }

    /// <summary>
    /// A body that is too long is refused after its headers and the connection is closed. A client that is still
    /// sending then has to ask again.
    /// </summary>
    private static async Task<Answer> AnsweredAsync(Func<Task<Answer>> ask)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return await ask();
            }
            catch (HttpRequestException) when (tried < 50)
            {
                // The connection was closed before the answer was read.
            }
        }
    }

    /// <summary>The same form twice with different text: the second is a conflict.</summary>
    private async Task OfKeyTakenAsync(Asker daniel, string reference)
    {
        (string, string)[] form = [("card", "Police"), ("IdempotencyKey", Guid.NewGuid().ToString()), ("Police.Outcome", "told-them"), ("Police.Time", "11pm")];
        await LookAsync(daniel, "POST", $"/concerns/{reference}/act-now", [.. form, ("Police.Who", "Sergeant One")]);
        await LookAsync(daniel, "POST", $"/concerns/{reference}/act-now", [.. form, ("Police.Who", "Sergeant Two")]);
    }

    private async Task LookAsync(
        Asker asker, string method, string address, (string, string)[] fields, string? origin = null, string? type = null, string? mark = null)
    {
        var answer = await AnsweredAsync(() => asker.AskAsync(method, address, fields, origin, type, mark));
        seen.Add(answer.Status);
        foreach (var (name, value) in Always)
        {
            if (answer.Header(name) != value)
            {
                faults.Add($"{method} {address} ({answer.Status}): {name} is '{answer.Header(name)}'.");
            }
        }

        faults.AddRange(answer.Headers.Where(header => header.Key is "Server" or "X-Powered-By" or "Pragma" or "ETag" or "Last-Modified")
            .Select(header => $"{method} {address} ({answer.Status}): {header.Key} is '{header.Value}'."));
    }

    /// <summary>Acts as the proxy that terminates TLS: requests to the host name go to its port.</summary>
    private sealed class ToPort(string address) : DelegatingHandler(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Host = request.RequestUri!.Host;
            request.RequestUri = new Uri(new Uri(address), request.RequestUri.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
