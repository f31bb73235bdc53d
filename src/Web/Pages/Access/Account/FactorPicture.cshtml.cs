using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;
using Samphire.App.Store;

namespace Samphire.Web.Pages.Access.Account;

// The key as a QR code. It has an address of its own because the content security policy does not allow inline images.
public sealed class FactorPictureModel(App.Access.SecondFactor factor, Caller caller) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await factor.IsSetUpAsync(caller, cancellationToken) || await factor.OfferedAsync(caller, cancellationToken) is not { } key)
        {
            return NotFound();
        }

        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode($"otpauth://totp/Samphire?secret={key.Reveal()}&issuer=Samphire", QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(code);
        return Content(picture.GetGraphic(6), "image/svg+xml");
    }
}
