using Microsoft.AspNetCore.Http;
using Samphire.App;
using Samphire.App.Shared;

namespace Samphire.Web.Security;

/// <summary>
/// A password alone opens nothing but the page that sets up the second factor, and the ways out. Only the practice copy, which
/// holds nobody's words, does without.
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
