using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Store;

namespace Samphire.Web.Pages.Access.Account;

public sealed class SecondFactorModel(App.Access.SecondFactor factor, Caller caller) : PageModel
{
    public string Key { get; private set; } = "";

    public IReadOnlyList<string>? Codes { get; private set; }

    public string GoOn => PageFrameFactory.FirstPage(caller.Actor!);

    [BindProperty]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await factor.IsSetUpAsync(caller, cancellationToken))
        {
            return LocalRedirect(GoOn);
        }

        var key = await factor.OfferedAsync(caller, cancellationToken) ?? await factor.OfferAsync(caller, cancellationToken);
        Key = InFours(key.Reveal());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await factor.IsSetUpAsync(caller, cancellationToken))
        {
            return LocalRedirect(GoOn);
        }

        Codes = await factor.ConfirmAsync(caller, Code ?? "", cancellationToken);
        if (Codes is not null)
        {
            return Page();
        }

        ModelState.AddModelError(nameof(Code), "Enter the 6-digit code the app is showing now");
        Key = InFours((await factor.OfferedAsync(caller, cancellationToken))?.Reveal() ?? "");
        return Page();
    }

    private static string InFours(string key) => string.Join(' ', key.Chunk(4).Select(part => new string(part)));
}
