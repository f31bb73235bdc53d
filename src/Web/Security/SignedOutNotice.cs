using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Samphire.App.Shared;

namespace Samphire.Web.Security;

/// <summary>
/// Lets the page for signing in say that somebody has just signed out everywhere. The address carries it encrypted,
/// because anybody can write an address and send it to somebody.
/// </summary>
[Service]
public sealed class SignedOutNotice(IDataProtectionProvider protection)
{
    private const string Everywhere = "everywhere";
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("samphire.sign-out.notice").ToTimeLimitedDataProtector();

    internal string Address => "/sign-in" + QueryString.Create("left", protector.Protect(Everywhere, Lasts));

    public bool SaysEverywhere(string? left)
    {
        try
        {
            return left is not null && protector.Unprotect(left) == Everywhere;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
