using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;
using Samphire.Domain.Shared;

namespace Samphire.Web.Security;

/// <summary>
/// Names once, on the page that follows a form, the characters that could not be stored and were dropped from it, so that
/// nothing disappears unnoticed and nobody is stopped by what came with a paste.
/// </summary>
internal sealed partial class RemovedCharacters : IAsyncPageFilter
{
    private const string Query = "removed";
    private const int MostNamed = 10;

    private static readonly string[] Folders = ["/concerns", "/desk", "/work", "/admin"];

    /// <summary>"2 characters that cannot be kept were removed: U+0000 and U+0007."; null if there were none.</summary>
    public static string? Sentence(HttpContext http)
    {
        var said = http.Items[Query] as string ?? http.Request.Query[Query].ToString();
        if (http.User.Identity?.IsAuthenticated != true || !Code().IsMatch(said))
        {
            return null;
        }

        var parts = said.Split('-');
        var names = string.Join(", ", parts[1..].Select(name => $"U+{name}"));
        return parts[0] == "1"
            ? $"1 character that cannot be kept was removed: {names}. Everything else is kept."
            : $"{parts[0]} characters that cannot be kept were removed: {names}. Everything else is kept.";
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var removed = RemovedFrom(context.HttpContext.Request);
        if (removed.Count > 0)
        {
            context.HttpContext.Items[Query] = CodeOf(removed);
        }

        var executed = await next();
        if (removed.Count > 0 && executed.Result is RedirectResult { Url: var address } redirect && Array.Exists(Folders, folder => address.StartsWith(folder, StringComparison.Ordinal)))
        {
            executed.Result = new RedirectResult(QueryHelpers.AddQueryString(address, Query, CodeOf(removed)), redirect.Permanent, redirect.PreserveMethod);
        }
    }

    // A password is taken as it is typed.
    private static List<string> RemovedFrom(HttpRequest request) => HttpMethods.IsPost(request.Method) && request.HasFormContentType
        ? [.. request.Form.Where(field => !field.Key.Contains("Password", StringComparison.OrdinalIgnoreCase)).SelectMany(field => field.Value).SelectMany(value => TextCleaner.Removed(value ?? "")).Select(name => name == NullCharacters.StandIn ? NullCharacters.Null : name)]
        : [];

    // "2-0000-0007"
    private static string CodeOf(List<string> removed) =>
        string.Join('-', removed.Distinct().Take(MostNamed).Select(name => name[2..]).Prepend(removed.Count.ToString(CultureInfo.InvariantCulture)));

    [GeneratedRegex("^[1-9][0-9]{0,5}(-[0-9A-F]{4}){1,10}$")]
    private static partial Regex Code();
}
