using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Access;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.Web.Security;

/// <summary>
/// Saves a form that cannot be accepted: its session has expired or been deleted, its antiforgery token is missing, or
/// its writer has left the page. It is offered again to the person who wrote it. Passwords are not saved.
/// </summary>
[Service(PerRequest = true)]
public sealed class ExpiredSessionForms(SavedForms forms, FormWriter writers, Sessions sessions, Caller caller)
{
    internal const string Address = "/account/saved-forms";

    private const string Token = "__RequestVerificationToken";
    private const int LongestPath = 2000;

    private const string Turn = "Turn";

    /// <summary>The handler that a script calls while somebody writes or leaves.</summary>
    internal const string SavedByScript = "Save";

    /// <summary>Forms about signing in and out, which contain secrets or nothing.</summary>
    private static readonly string[] NeverKept = ["/sign-in", "/sign-out", "/unlock", "/hide", "/account"];

    /// <summary>Saves the request's form for an account. False if there is nothing to save.</summary>
    /// <param name="context">The request.</param>
    /// <param name="account">Whose it is, if the form does not say it.</param>
    /// <param name="handler">The page handler to use when it is restored; if omitted, the one of the request.</param>
    /// <param name="cancellationToken">Cancels the action.</param>
    public async Task<bool> KeepAsync(HttpContext context, Guid? account, string? handler = null, CancellationToken cancellationToken = default)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !IsFromHere(request) || HoldsSecrets(request)
            || await OwnerAsync(request, account) is not { } owner)
        {
            return false;
        }

        // A script saves without a decision to submit, so restoring must not submit either.
        handler ??= IsByScript(request) && ShowsSavedForm(context) ? SaveFormFilter.Restore : null;
        var path = HeaderActions.BackOf(context) + (handler is null ? "" : $"{(HeaderActions.BackOf(context).Contains('?', StringComparison.Ordinal) ? "&" : "?")}handler={handler}");
        var fields = (await request.ReadFormAsync(cancellationToken)).Where(field => IsKept(field.Key))
            .SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")).ToList();
        if (path.Length > LongestPath || fields.TrueForAll(field => field.Value.Length == 0))
        {
            return false;
        }

        await forms.KeepAsync(caller, owner, path, fields, cancellationToken);
        return true;
    }

    /// <summary>
    /// Whose the form is. Nobody's if it comes from a session that somebody has ended, unless its author has signed in
    /// again: whoever holds an old cookie or an old page must not leave text for them.
    /// </summary>
    private async Task<Guid?> OwnerAsync(HttpRequest request, Guid? account)
    {
        var author = await WriterOfAsync(request);
        var owner = author?.Account ?? account;
        if (owner is null || owner == caller.Actor?.UserId)
        {
            return owner;
        }

        var ended = SessionCookie.Of(request) is { } key && await sessions.WasEndedAsync(key, request.HttpContext.RequestAborted);
        return ended || (author is not null && !await sessions.LeavesFormsAsync(author.Account, author.Session, request.HttpContext.RequestAborted)) ? null : owner;
    }

    /// <summary>For whom the form was shown; null if it does not say it.</summary>
    internal async Task<FormAuthor?> WriterOfAsync(HttpRequest request) => request.HasFormContentType ? writers.Of(await request.ReadFormAsync()) : null;

    /// <summary>Whether a script asks, while somebody writes or leaves, and waits for no page.</summary>
    internal static bool IsByScript(HttpRequest request) => request.Query["handler"] == SavedByScript;

    private static bool ShowsSavedForm(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { } page && typeof(ISavesForm).IsAssignableFrom(page.ModelTypeInfo);

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
        .Where(field => field.Key is not (Token or "Seen" or Turn or SavedForms.View or SavedForms.Field)).Select(field => field.Value.Trim())
        .Where(value => value.Any(char.IsLetterOrDigit) && !Guid.TryParse(value, out _));

    private static bool IsKept(string name) =>
        name is not (Token or FormWriter.Field or SavedForms.Field) && !name.Contains("password", StringComparison.OrdinalIgnoreCase);

    internal static bool IsAddress(string? back) => back is not null && (back == Address || back.StartsWith(Address + "?", StringComparison.Ordinal));

    internal static string AddressThen(string? back) => IsAddress(back) ? back! : Address + (back is null ? "" : QueryString.Create("back", back).ToString());
}
