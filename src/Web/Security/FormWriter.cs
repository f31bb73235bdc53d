using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Samphire.App.Access;
using Samphire.App.Shared;

namespace Samphire.Web.Security;

/// <summary>For whom a form was shown, and in which session.</summary>
internal sealed record FormAuthor(Guid Account, Guid Session);

/// <summary>
/// Says in the form itself, encrypted, for whom it was shown. So what is sent after the session has been deleted, or after
/// somebody else has signed in, is kept for the person who wrote it and for nobody else. It names the session as well:
/// once that was ended, somebody else may hold the page.
/// </summary>
[Service]
public sealed class FormWriter(IDataProtectionProvider protection)
{
    /// <summary>The name of the hidden field.</summary>
    public const string Field = "Writer";

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("samphire.forms.writer").ToTimeLimitedDataProtector();

    internal string Protect(FormAuthor author) => protector.Protect($"{author.Account}|{author.Session}", SavedForms.Lasts);

    /// <summary>Null if the form does not say it, or too long ago.</summary>
    internal FormAuthor? Of(IFormCollection form)
    {
        try
        {
            return form[Field].ToString() is { Length: > 0 } kept && protector.Unprotect(kept).Split('|') is [var account, var session]
                && Guid.TryParse(account, out var person) && Guid.TryParse(session, out var of) ? new FormAuthor(person, of) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
