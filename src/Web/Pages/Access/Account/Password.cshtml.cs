using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Access.Account;

// A new password ends the account's sessions on all other devices.
public sealed class PasswordModel(SetPassword setPassword, Caller caller) : PageModel, IAsksForPassword
{
    [BindProperty]
    public string? Old { get; set; }

    [BindProperty]
    public string? Wanted { get; set; }

    string IAsksForPassword.PasswordField => nameof(Old);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var answer = await setPassword.OwnAsync(caller, Old ?? "", Wanted ?? "", ClientAddress.Of(HttpContext), cancellationToken);
        foreach (var problem in answer.Problems)
        {
            ModelState.AddModelError(problem.Field, problem.Message);
        }

        if (answer.SessionKey is not { } key)
        {
            return Page();
        }

        SessionCookie.Set(Response, key);
        return LocalRedirect("/account");
    }
}
