using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace Samphire.Web.Security;

/// <summary>An error page: 999 first, then what happened. It needs neither store nor session.</summary>
internal static class StaticPage
{
    private const string Body = "{body}";

    private static readonly ConcurrentDictionary<string, string> Files = new();

    /// <summary>Sends a page.</summary>
    /// <param name="response">The response, with its status set.</param>
    /// <param name="title">The heading.</param>
    /// <param name="body">The rest, as HTML in which anything typed is already encoded.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public static Task WriteAsync(HttpResponse response, string title, string body, CancellationToken cancellationToken)
    {
        response.ContentType = "text/html; charset=utf-8";
        var frame = File("plain.html").Replace("{title}", HtmlEncoder.Default.Encode(title), StringComparison.Ordinal);
        return response.WriteAsync(frame.Replace(Body, body, StringComparison.Ordinal), cancellationToken);
    }

    /// <summary>Reads a text file that is published with the program.</summary>
    public static string File(string name) => Files.GetOrAdd(name, file =>
    {
        using var reader = new StreamReader(typeof(StaticPage).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    });
}
