using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Samphire.App.Access;
using Samphire.App.Shared;

namespace Samphire.Web.Security;

/// <summary>
/// Says in the form itself, encrypted, for whom it was shown. So what is sent after the session has been deleted, or after
/// somebody else has signed in, is kept for the person who wrote it and for nobody else.
/// </summary>
[Service]
public sealed class FormWriter(IDataProtectionProvider protection)
{
    /// <summary>The name of the hidden field.</summary>
    public const string Field = "Writer";

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("samphire.forms.writer").ToTimeLimitedDataProtector();

    public string Protect(Guid account) => protector.Protect(account.ToString(), SavedForms.Lasts);

    /// <summary>Null if the form does not say it, or too long ago.</summary>
    public Guid? Of(IFormCollection form)
    {
        try
        {
            return form[Field].ToString() is { Length: > 0 } kept && Guid.TryParse(protector.Unprotect(kept), out var account) ? account : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
