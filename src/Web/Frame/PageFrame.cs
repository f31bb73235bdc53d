using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Samphire.Web.Frame;

/// <summary>
/// What stands round a page: who is signed in, where they can go, whether this is the practice copy.
/// The host registers a scoped one; where it does not, a page is framed for somebody who has not signed in.
/// </summary>
public sealed record PageFrame
{
    /// <summary>The page handler that keeps what was typed, unchecked, and then goes where the pressed button says.</summary>
    public const string KeepHandler = "Keep";

    /// <summary>What that handler is told to do next, in the query: "hide" or "sign-out".</summary>
    public const string AfterSaving = "then";

    private static readonly object KeepsKey = new();

    /// <summary>The frame of a public page.</summary>
    public static PageFrame Public { get; } = new();

    public SignedInPerson? Person { get; init; }

    /// <summary>Entries after "Worried right now", which the frame always shows by itself.</summary>
    public IReadOnlyList<NavigationEntry> Navigation { get; init; } = PageFolder.NavigationFor(null);

    /// <summary>The people are invented, and every page says so.</summary>
    public bool IsDemo { get; init; }

    /// <summary>The packs in use and their versions, as the footer shows them.</summary>
    public string? PackVersion { get; init; }

    /// <summary>The day on which the pack last checked the numbers of the whole country.</summary>
    public DateOnly? NumbersCheckedOn { get; init; }

    /// <summary>The version and the first letters of its commit: enough to say over the telephone.</summary>
    public string Build { get; init; } = Built();

    public static PageFrame Of(HttpContext context)
    {
        return context.RequestServices.GetService<PageFrame>() ?? Public;
    }

    /// <summary>The page holds a form that the buttons of the header must not lose.</summary>
    public static bool HasForm(HttpContext context)
    {
        return context.Items.ContainsKey(KeepsKey);
    }

    public static void MarkForm(HttpContext context)
    {
        context.Items[KeepsKey] = true;
    }

    /// <summary>The page's own address, asked to keep its form first.</summary>
    public static string SaveThen(HttpContext context, string then)
    {
        var rest = context.Request.Query
            .Where(part => part.Key is not ("handler" or AfterSaving))
            .SelectMany(part => part.Value, (part, value) => KeyValuePair.Create(part.Key, value));
        var query = QueryString.Create([.. rest, new("handler", KeepHandler), new(AfterSaving, then)]);
        return context.Request.PathBase.Add(context.Request.Path) + query;
    }

    private static string Built()
    {
        var whole = typeof(PageFrame).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
        var plus = whole.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? whole : whole[..Math.Min(whole.Length, plus + 8)].Replace('+', ' ');
    }
}

/// <summary>Who sits at the screen, as the header names them.</summary>
public sealed record SignedInPerson(string Name, string? Team);

/// <summary>A place in the navigation.</summary>
public sealed record NavigationEntry(string Text, string Href)
{
    /// <summary>"page" on the place itself, "true" on a page below it, otherwise null: the words of aria-current.</summary>
    public string? CurrentAt(PathString path)
    {
        return path.Equals(Href, StringComparison.Ordinal) ? "page"
            : path.StartsWithSegments(Href, StringComparison.Ordinal) ? "true"
            : null;
    }
}
