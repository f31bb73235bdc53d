using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace Samphire.Web.Security;

/// <summary>A plain page for a request that is refused, whatever page it was for.</summary>
internal sealed record Refusal(string Title, string Words)
{
    public Task WriteAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return StaticPage.WriteAsync(context.Response, Title, $"""<p class="govuk-body">{HtmlEncoder.Default.Encode(Words)}</p>""", context.RequestAborted);
    }
}
