using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace Samphire.Web.Security;

/// <summary>A plain page for a request that is not taken, whatever page it was for. It needs neither store nor session.</summary>
internal sealed record Refusal(string Title, string Words)
{
    private static readonly Lazy<string> Page = new(() =>
    {
        using var page = new StreamReader(typeof(Refusal).Assembly.GetManifestResourceStream("refused.html")!);
        return page.ReadToEnd();
    });

    public Task WriteAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        var encoder = HtmlEncoder.Default;
        return context.Response.WriteAsync(
            Page.Value.Replace("{title}", encoder.Encode(Title), StringComparison.Ordinal).Replace("{words}", encoder.Encode(Words), StringComparison.Ordinal),
            context.RequestAborted);
    }
}
