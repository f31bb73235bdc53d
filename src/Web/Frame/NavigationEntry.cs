using Microsoft.AspNetCore.Http;
using Samphire.Domain.Access;

namespace Samphire.Web.Frame;

/// <summary>An entry of the navigation, declared in a public static field of the page that it leads to.</summary>
public sealed record NavigationEntry(string Text, string Href)
{
    private static readonly Lazy<IReadOnlyList<NavigationEntry>> All = new(() => [.. DeclaredOn.Pages<NavigationEntry>().OrderBy(entry => entry.Order)]);

    /// <summary>Its position: the smallest number comes first.</summary>
    public int Order { get; init; }

    /// <summary>Whether the actor sees it; null is a visitor who has not signed in.</summary>
    public required Func<Actor?, bool> IsShownTo { get; init; }

    /// <summary>The navigation for a user or, without an actor, for a visitor.</summary>
    public static IReadOnlyList<NavigationEntry> For(Actor? actor) => [.. All.Value.Where(entry => entry.IsShownTo(actor))];

    /// <summary>
    /// The value of aria-current: "page" on the entry's own page, "true" on a page below it, otherwise null.
    /// </summary>
    public string? CurrentAt(PathString path)
    {
        return path.Equals(Href, StringComparison.Ordinal) ? "page"
            : path.StartsWithSegments(Href, StringComparison.Ordinal) ? "true"
            : null;
    }

    /// <summary>The same beside other entries: if several lead towards the page, only the closest is current.</summary>
    public string? CurrentAt(PathString path, IReadOnlyList<NavigationEntry> among) =>
        among.Any(other => other.Href.Length > Href.Length && other.CurrentAt(path) is not null) ? null : CurrentAt(path);
}
