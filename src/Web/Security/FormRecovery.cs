using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace Samphire.Web.Security;

/// <summary>
/// The answer to a form that the store could not take: every word of it, and a button that sends it again as it was. It needs
/// neither store nor session.
/// </summary>
internal static class FormRecovery
{
    public const string Title = "We could not save this";

    /// <summary>What the page says, or null where the request brought no form with words that may be shown again.</summary>
    public static string? For(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || ExpiredSessionForms.HoldsSecrets(request) || !ExpiredSessionForms.IsFromHere(request))
        {
            return null;
        }

        // It was read before the store was asked anything.
        var fields = request.Form.SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")).ToList();
        var words = string.Concat(ExpiredSessionForms.WordsOf(fields).Select(word => $"""<p class="govuk-body app-words"><bdi>{Encoded(word)}</bdi></p>"""));
        var hidden = string.Concat(fields.Select(field => $"""<input type="hidden" name="{Encoded(field.Key)}" value="{Encoded(field.Value)}">"""));
        var address = request.PathBase.Add(request.Path) + request.QueryString.ToString();

        // Cut at its gaps first: nothing that was typed is taken for one.
        string[] gaps = ["{words}", "{action}", "{fields}", "{request}"];
        string[] filled = [words, Encoded(address), hidden, Encoded(context.TraceIdentifier)];
        var parts = StaticPage.File("unsaved.html").Split(gaps, StringSplitOptions.None);
        return parts[0] + string.Concat(filled.Zip(parts.Skip(1), string.Concat));
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
