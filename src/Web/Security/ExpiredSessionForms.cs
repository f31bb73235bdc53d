using Microsoft.AspNetCore.Http;
using Samphire.App.Access;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.Web.Security;

/// <summary>
/// Saves a form that cannot be accepted because its session has expired or its antiforgery token is missing. It is
/// offered again to the person who wrote it. Passwords are not saved.
/// </summary>
[Service(PerRequest = true)]
public sealed class ExpiredSessionForms(SavedForms forms, Caller caller)
{
    internal const string Address = "/account/saved-forms";

    private const string Token = "__RequestVerificationToken";
    private const int LongestPath = 2000;

    /// <summary>Handlers that a script calls while the text is still on the screen.</summary>
    private const string SavedByScript = "Save";

    /// <summary>Forms about signing in and out, which contain secrets or nothing.</summary>
    private static readonly string[] NeverKept = ["/sign-in", "/sign-out", "/unlock", "/hide", "/account"];

    /// <summary>Saves the request's form for an account. False if there is nothing to save.</summary>
    /// <param name="context">The request.</param>
    /// <param name="account">Whose it is.</param>
    /// <param name="handler">The page handler to use when it is restored; if omitted, the one of the request.</param>
    public async Task<bool> KeepAsync(HttpContext context, Guid? account, string? handler = null)
    {
        var request = context.Request;
        if (account is not { } owner || !HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !IsFromHere(request)
            || request.Query["handler"] == SavedByScript || HoldsSecrets(request))
        {
            return false;
        }

        var path = HeaderActions.BackOf(context) + (handler is null ? "" : $"{(HeaderActions.BackOf(context).Contains('?', StringComparison.Ordinal) ? "&" : "?")}handler={handler}");
        var fields = (await request.ReadFormAsync(context.RequestAborted)).Where(field => IsKept(field.Key))
            .SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")).ToList();
        if (path.Length > LongestPath || fields.TrueForAll(field => field.Value.Length == 0))
        {
            return false;
        }

        await forms.KeepAsync(caller, owner, path, fields, context.RequestAborted);
        return true;
    }

    /// <summary>
    /// Whether the browser says that the form was on one of our own pages: a form from another site is neither saved
    /// nor processed.
    /// </summary>
    internal static bool IsFromHere(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site is "" or "same-origin" or "none"
            && (origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value));
    }

    /// <summary>A form about signing in or out: it is neither saved nor shown again.</summary>
    internal static bool HoldsSecrets(HttpRequest request) => Array.Exists(NeverKept, path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a person would recognise: their own text, without the hidden fields.</summary>
    internal static IEnumerable<string> WordsOf(IEnumerable<KeyValuePair<string, string>> fields) => fields
        .Where(field => field.Key is not (Token or "Seen" or SavedForms.Field)).Select(field => field.Value.Trim())
        .Where(value => value.Any(char.IsLetterOrDigit) && !Guid.TryParse(value, out _));

    private static bool IsKept(string name) =>
        name is not (Token or SavedForms.Field) && !name.Contains("password", StringComparison.OrdinalIgnoreCase);

    internal static string AddressThen(string? back) => Address + (back is null or Address ? "" : QueryString.Create("back", back).ToString());
}
