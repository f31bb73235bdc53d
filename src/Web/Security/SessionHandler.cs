using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Samphire.App.Access;

namespace Samphire.Web.Security;

/// <summary>Signs a request in by the session key of its cookie. Who is not signed in is sent to sign in; who may not is told nothing.</summary>
internal sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Sessions sessions)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionCookie.Of(Request) is not { } key || await sessions.FindAsync(key, Context.RequestAborted) is not { } session)
        {
            return AuthenticateResult.NoResult();
        }

        Context.Features.Set(new SessionOfRequest(session));
        return AuthenticateResult.Success(new AuthenticationTicket(SessionClaims.Of(session.AccountId, session.Id), SessionClaims.Scheme));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var back = HttpMethods.IsGet(Request.Method) ? $"?back={UrlEncoder.Encode(Request.PathBase + Request.Path + Request.QueryString)}" : "";
        Response.Redirect($"/sign-in{back}");
        return Task.CompletedTask;
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}

/// <summary>The session of the request, for what must know when it ends.</summary>
public sealed record SessionOfRequest(Session Session);

/// <summary>The one cookie: a random key that says nothing, for this host alone, over a safe line, out of reach of scripts.</summary>
public static class SessionCookie
{
    public const string Name = "__Host-samphire";

    public static string? Of(HttpRequest request) => request.Cookies.TryGetValue(Name, out var key) && key.Length == 64 ? key : null;

    public static void Set(HttpResponse response, string key) => response.Cookies.Append(Name, key, Options);

    public static void Remove(HttpResponse response) => response.Cookies.Delete(Name, Options);

    private static CookieOptions Options => new() { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true };
}
