using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Access.SignIn;

// The second step, open for five minutes after the right password.
public sealed class CodeModel(App.Access.SignIn signIn, SignedIn signedIn, FactorCookie factor, Caller caller) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public IActionResult OnGet() => factor.Of(Request) is null ? RedirectToPage("/Access/SignIn/Index") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (factor.Of(Request) is not { } step)
        {
            return RedirectToPage("/Access/SignIn/Index");
        }

        switch (await signIn.WithCodeAsync(caller, step, Code ?? "", ClientAddress.Of(HttpContext), cancellationToken))
        {
            case SignInOutcome.Done(var key, _):
                FactorCookie.Remove(Response);
                return await signedIn.GoOnAsync(this, key, mustSetUpFactor: false, Back);
            case SignInOutcome.StepEnded:
                FactorCookie.Remove(Response);
                return RedirectToPage("/Access/SignIn/Index");
            default:
                ModelState.AddModelError(nameof(Code), SignedIn.Refused);
                return Page();
        }
    }
}
