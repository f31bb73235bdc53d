using Microsoft.AspNetCore.Http;

namespace Samphire.Web.Security;

/// <summary>
/// The form reader of ASP.NET Core refuses a whole form for one null character that came with a paste. It is replaced by
/// a character that stands for nothing, which is then dropped and named like any other that cannot be kept.
/// </summary>
internal static class NullCharacters
{
    /// <summary>As <see cref="Samphire.Domain.Shared.TextCleaner"/> names the stand-in, and what it stands for.</summary>
    public const string StandIn = "U+FFFE";

    public const string Null = "U+0000";

    private static readonly byte[] NullInForm = "%00"u8.ToArray();
    private static readonly byte[] StandInForm = "%EF%BF%BE"u8.ToArray();

    /// <summary>Only for a form whose length is known and allowed.</summary>
    public static async Task ReplaceAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength is not > 0)
        {
            return;
        }

        using var whole = new MemoryStream((int)request.ContentLength.Value);
        await request.Body.CopyToAsync(whole, cancellationToken);
        var body = whole.ToArray();
        request.Body = new MemoryStream(body.AsSpan().IndexOf(NullInForm) < 0 ? body : Replaced(body));
        request.ContentLength = request.Body.Length;
    }

    private static byte[] Replaced(ReadOnlySpan<byte> body)
    {
        using var replaced = new MemoryStream(body.Length);
        while (body.IndexOf(NullInForm) is var at and >= 0)
        {
            replaced.Write(body[..at]);
            replaced.Write(StandInForm);
            body = body[(at + NullInForm.Length)..];
        }

        replaced.Write(body);
        return replaced.ToArray();
    }
}
