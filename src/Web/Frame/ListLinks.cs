using Microsoft.AspNetCore.Http;

namespace Samphire.Web.Frame;

/// <summary>Links from one page of a list to the next.</summary>
public static class ListLinks
{
    /// <summary>The parameter of an address that says which page of a list is meant.</summary>
    public const string Page = "part";

    /// <summary>The parameter that names the notice to show after an action. It belongs to one view of the page.</summary>
    public const string Notice = "did";

    /// <summary>The address of another page of the list that was requested; null without a number.</summary>
    public static string? To(HttpRequest request, int? number) => number is null ? null
        : QueryString.Create([.. request.Query.Where(value => value.Key is not (Page or Notice)), new(Page, $"{number}")]).ToString();
}
