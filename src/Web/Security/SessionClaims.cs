using System.Security.Claims;

namespace Samphire.Web.Security;

/// <summary>
/// The account and the session of a signed-in request. Roles are not among the claims: they are loaded for each
/// request.
/// </summary>
internal static class SessionClaims
{
    public const string Scheme = "samphire";
    private const string Account = "account";
    private const string Session = "session";

    public static ClaimsPrincipal Of(Guid account, Guid session) =>
        new(new ClaimsIdentity([new Claim(Account, account.ToString()), new Claim(Session, session.ToString())], Scheme));

    public static Guid? AccountOf(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(Account), out var id) ? id : null;

    public static Guid? SessionOf(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(Session), out var id) ? id : null;
}
