using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Store;

namespace Samphire.Web.Security;

/// <summary>
/// Signs a request in by the session key of its cookie. Without a session, it redirects to sign-in and saves the form
/// that was submitted. Without permission, the answer reveals nothing. While the pages are hidden, the session opens
/// only the page that unlocks them.
/// </summary>
internal sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Sessions sessions)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>Where a page checks whether its session is still valid.</summary>
    public const string Here = "/account/here";

    private static readonly string[] OpenWhileHidden = ["/unlock", "/sign-out"];

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionCookie.Of(Request) is not { } key || await FindAsync(key) is not { } session)
        {
            return AuthenticateResult.NoResult();
        }

        Context.Features.Set(new RequestSession(session));
        return session.LockedAt is not null && !Array.Exists(OpenWhileHidden, path => Request.Path.Equals(path, StringComparison.Ordinal))
            ? AuthenticateResult.NoResult()
            : AuthenticateResult.Success(new AuthenticationTicket(SessionClaims.Of(session.AccountId, session.Id), SessionClaims.Scheme));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var kept = await Context.RequestServices.GetRequiredService<ExpiredSessionForms>().KeepAsync(Context, await OwnerAsync());
        if (HttpMethods.IsPost(Request.Method) && ExpiredSessionForms.IsByScript(Request))
        {
            // The page tells the person; a redirect would be lost on the script.
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            await Response.WriteAsJsonAsync(new { kept }, Context.RequestAborted);
            return;
        }

        var back = kept ? ExpiredSessionForms.Address : HttpMethods.IsGet(Request.Method) ? $"{Request.PathBase}{Request.Path}{Request.QueryString}" : null;
        Response.Redirect(IsHidden || Request.Query[PageFrame.AfterSaving] == HeaderActions.Hide ? HeaderActions.UnlockAddress(back) : SignedIn.Address(back));
    }

    protected override async Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        if (Context.RequestServices.GetRequiredService<SecondFactorRequirement>().BeforeAnythingElse)
        {
            Response.Redirect(SecondFactorRequirement.SetUp);
            return;
        }

        if (Context.RequestServices.GetRequiredService<Caller>() is { Actor: not null } caller)
        {
            await Context.RequestServices.GetRequiredService<RecordView>().DeniedAsync(caller, "page", Request.Path, Context.RequestAborted);
        }

        Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private bool IsHidden => Context.Features.Get<RequestSession>()?.Session.LockedAt is not null;

    private Task<Session?> FindAsync(string key) =>
        Request.Path.Equals(Here, StringComparison.Ordinal) ? sessions.LookAsync(key, Context.RequestAborted) : sessions.FindAsync(key, Context.RequestAborted);

    private async Task<Guid?> OwnerAsync() =>
        SessionCookie.Of(Request) is { } key ? await sessions.OwnerAsync(key, Context.RequestAborted) : null;
}

/// <summary>The session of the request, for code that needs to know when it ends.</summary>
public sealed record RequestSession(Session Session);

/// <summary>
/// The only cookie: a random key without meaning, for this host only, over HTTPS only and not readable by scripts.
/// </summary>
public static class SessionCookie
{
    public const string Name = "__Host-samphire";

    public static string? Of(HttpRequest request) => request.Cookies.TryGetValue(Name, out var key) && key.Length == 64 ? key : null;

    public static void Set(HttpResponse response, string key) => response.Cookies.Append(Name, key, Options);

    public static void Remove(HttpResponse response) => response.Cookies.Delete(Name, Options);

    private static CookieOptions Options => new() { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true };
}
