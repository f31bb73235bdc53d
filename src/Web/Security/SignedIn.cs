using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Shared;

namespace Samphire.Web.Security;

/// <summary>After a successful sign-in: sets the cookie and finds the page to continue at.</summary>
[Service]
public sealed class SignedIn(Sessions sessions, Actors actors, SavedForms forms)
{
    /// <summary>The same sentence for every reason, so that it reveals nothing to a stranger.</summary>
    public const string Refused = "The email address, password or code is not right. After several wrong attempts you have to wait before trying again.";

    public async Task<IActionResult> GoOnAsync(PageModel page, string sessionKey, bool mustSetUpFactor, string? back)
    {
        SessionCookie.Set(page.Response, sessionKey);
        if (mustSetUpFactor)
        {
            return page.LocalRedirect(SecondFactorRequirement.SetUp);
        }

        var session = await sessions.FindAsync(sessionKey);
        if (session is not null && await forms.AnyAsync(session.AccountId))
        {
            return page.LocalRedirect(ExpiredSessionForms.AddressThen(page.Url.IsLocalUrl(back) ? back : null));
        }

        // Somebody else's saved form is no place to go on.
        if (page.Url.IsLocalUrl(back) && !ExpiredSessionForms.IsAddress(back))
        {
            return page.LocalRedirect(back);
        }

        var actor = session is null ? null : await actors.FindAsync(session.AccountId);
        return page.LocalRedirect(actor is null ? "/sign-in" : PageFrameFactory.FirstPage(actor));
    }

    internal static string Address(string? back) => "/sign-in" + (back is null ? "" : QueryString.Create("back", back).ToString());
}
