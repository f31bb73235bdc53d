using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Access.Hide;

// A white page that does not show what it is, with a small link for people who know the password.
public sealed class UnlockModel(ScreenLock screen, SavedForms forms, Caller caller) : PageModel, IAsksForPassword
{
    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public bool AsksForCode { get; private set; }

    public bool IsLocked => HttpContext.Features.Get<RequestSession>()?.Session.LockedAt is not null;

    public string SignInAddress => SignedIn.Address(LocalBack);

    private string? LocalBack => Url.IsLocalUrl(Back) ? Back : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (caller.Actor is not null && !IsLocked)
        {
            return await GoOnAsync(cancellationToken);
        }

        AsksForCode = IsLocked && await screen.AsksForCodeAsync(caller, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!IsLocked)
        {
            return await OnGetAsync(cancellationToken);
        }

        AsksForCode = await screen.AsksForCodeAsync(caller, cancellationToken);
        if (await screen.UnlockAsync(caller, Password ?? "", Code ?? "", ClientAddress.Of(HttpContext), cancellationToken))
        {
            return await GoOnAsync(cancellationToken);
        }

        ModelState.AddModelError(nameof(Password), "That is not right. After several wrong attempts you have to wait before trying again.");
        return Page();
    }

    private async Task<IActionResult> GoOnAsync(CancellationToken cancellationToken) =>
        LocalRedirect(await forms.AnyAsync(caller.Actor!.UserId, cancellationToken) ? ExpiredSessionForms.AddressThen(LocalBack)
            : LocalBack ?? PageFrameFactory.FirstPage(caller.Actor!));
}
