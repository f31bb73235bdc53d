using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;

namespace Samphire.Web.Security;

/// <summary>What happens once somebody is signed in: the cookie, and the page to go on at.</summary>
public sealed class SignedIn(Sessions sessions, Actors actors)
{
    /// <summary>One sentence for every reason, so that it tells a stranger nothing.</summary>
    public const string Refused = "The e-mail, password or code is not right. After wrong tries you wait longer before the next.";

    public async Task<IActionResult> GoOnAsync(PageModel page, string sessionKey, bool mustSetUpFactor, string? back)
    {
        SessionCookie.Set(page.Response, sessionKey);
        if (mustSetUpFactor)
        {
            return page.LocalRedirect("/account/second-factor");
        }

        if (page.Url.IsLocalUrl(back))
        {
            return page.LocalRedirect(back);
        }

        var session = await sessions.FindAsync(sessionKey);
        var actor = session is null ? null : await actors.FindAsync(session.AccountId);
        return page.LocalRedirect(actor is null ? "/sign-in" : FrameOfCaller.FirstPage(actor));
    }
}
