using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Samphire.App.Access;
using Samphire.App.Shared;

namespace Samphire.Web.Security;

/// <summary>
/// Remembers between the two steps of sign-in whose password was right: encrypted, for five minutes, and of no other
/// use.
/// </summary>
[Service]
public sealed class FactorCookie(IDataProtectionProvider protection)
{
    private const string Name = "__Host-samphire-factor";
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("samphire.sign-in.second-factor").ToTimeLimitedDataProtector();

    public void Set(HttpResponse response, FactorStep step) =>
        response.Cookies.Append(Name, protector.Protect($"{step.AccountId}|{step.SecurityStamp}", Lasts), Options);

    public FactorStep? Of(HttpRequest request)
    {
        try
        {
            return request.Cookies.TryGetValue(Name, out var kept) && protector.Unprotect(kept).Split('|', 2) is [var id, var stamp] && Guid.TryParse(id, out var account)
                ? new FactorStep(account, stamp)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public static void Remove(HttpResponse response) => response.Cookies.Delete(Name, Options);

    private static CookieOptions Options => new() { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true };
}
