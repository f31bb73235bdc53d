using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace Samphire.Web.Security;

/// <summary>
/// The answer to a form that the store could not save: all of its text, and a button that submits it again unchanged.
/// It needs neither store nor session.
/// </summary>
internal static class FormRecovery
{
    public const string Title = "We could not save this";

    /// <summary>Null if the request brought no form with text that may be shown again.</summary>
    public static string? For(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || ExpiredSessionForms.HoldsSecrets(request) || !ExpiredSessionForms.IsFromHere(request))
        {
            return null;
        }

        // The form was read before the store was used.
        var fields = request.Form.SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")).ToList();
        var words = string.Concat(ExpiredSessionForms.WordsOf(fields).Select(word => $"""<p class="govuk-body app-words"><bdi>{Encoded(word)}</bdi></p>"""));
        var hidden = string.Concat(fields.Select(field => $"""<input type="hidden" name="{Encoded(field.Key)}" value="{Encoded(field.Value)}">"""));
        var address = request.PathBase.Add(request.Path) + request.QueryString.ToString();

        // Split at the placeholders first, so that no typed text is taken for one.
        string[] gaps = ["{words}", "{action}", "{fields}", "{request}"];
        string[] filled = [words, Encoded(address), hidden, Encoded(context.TraceIdentifier)];
        var parts = StaticPage.File("unsaved.html").Split(gaps, StringSplitOptions.None);
        return parts[0] + string.Concat(filled.Zip(parts.Skip(1), string.Concat));
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
