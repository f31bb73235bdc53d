using Microsoft.AspNetCore.Http;
using Samphire.App;
using Samphire.App.Shared;

namespace Samphire.Web.Security;

/// <summary>
/// After a password alone, only the page that sets up the second factor and the ways to leave are open. The demo is
/// exempt, because it contains no real data.
/// </summary>
[Service(PerRequest = true)]
internal sealed class SecondFactorRequirement(SamphireSettings settings, IHttpContextAccessor request)
{
    public const string SetUp = "/account/second-factor";

    private static readonly string[] OpenBefore = [SetUp, SetUp + "/picture", SessionHandler.Here, "/account/stay", "/sign-out", "/hide", "/unlock"];

    public bool BeforeAnythingElse =>
        !settings.Demo
        && request.HttpContext is { } context
        && context.Features.Get<RequestSession>() is { Session.FactorAt: null }
        && !Array.Exists(OpenBefore, path => context.Request.Path.Equals(path, StringComparison.Ordinal));
}
