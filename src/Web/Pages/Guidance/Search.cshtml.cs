using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Guidance;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Guidance;

// Searches all public content. The query is not stored.
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SearchModel(SearchIndex index) : PageModel
{
    public static readonly NavigationEntry InNavigation = new("Search", "/guidance/search") { Order = 70, IsShownTo = actor => actor is { WorksOnFiles: true } };

    private string typed = "";

    [FromQuery(Name = "q")]
    public string? Q
    {
        get => typed;
        set => typed = value ?? "";
    }

    public string Sought => typed.Trim();

    public SearchResults? Answer { get; private set; }

    public SearchForm Form => new(typed, Error, IsMain: true);

    public string? Error { get; private set; }

    public void OnGet()
    {
        if (Text.Length(Sought) > SearchIndex.LongestQuery)
        {
            Error = $"What you search for must be {SearchIndex.LongestQuery} characters or fewer. Everything you wrote is kept.";
            ModelState.AddModelError("q", Error);
        }
        else if (Sought.Length > 0)
        {
            Answer = index.Find(Sought);
        }
    }
}

public sealed record SearchForm(string Typed, string? Error, bool IsMain)
{
    public static SearchForm Empty { get; } = new("", null, IsMain: false);
}
