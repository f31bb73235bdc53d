using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Access.SignIn;

// A refusal does not say whether the e-mail or the password is wrong, because that would reveal who has an account.
public sealed class IndexModel(App.Access.SignIn signIn, SignedIn signedIn, FactorCookie factor, SignedOutNotice notice, Caller caller) : PageModel, IAsksForPassword
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    [FromQuery]
    public string? Left { get; set; }

    public bool HasLeftEverywhere => notice.SaysEverywhere(Left);

    // What was sent after the session had ended waits for whoever wrote it.
    public bool HasSavedForm => ExpiredSessionForms.IsAddress(Back);

    public IActionResult OnGet() => caller.Actor is { } actor ? LocalRedirect(PageFrameFactory.FirstPage(actor)) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        switch (await signIn.WithPasswordAsync(caller, Email ?? "", Password ?? "", ClientAddress.Of(HttpContext), cancellationToken))
        {
            case SignInOutcome.Done(var key, var mustSetUp):
                return await signedIn.GoOnAsync(this, key, mustSetUp, Back);
            case SignInOutcome.NeedsFactor(var step):
                factor.Set(Response, step);
                return RedirectToPage("/Access/SignIn/Code", new { Back });
            default:
                ModelState.AddModelError(nameof(Email), SignedIn.Refused);
                return Page();
        }
    }
}
