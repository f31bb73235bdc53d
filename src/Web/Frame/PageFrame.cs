using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Samphire.Web.Frame;

/// <summary>
/// What the layout shows around a page: who is signed in, the navigation and whether this is the demo. The host
/// registers it per request; without a registration, the layout is the one for visitors.
/// </summary>
public sealed record PageFrame
{
    /// <summary>
    /// The page handler that saves what was typed, without validating it, and then does what the pressed button says.
    /// </summary>
    public const string KeepHandler = "Keep";

    /// <summary>The query parameter that tells that handler what to do next: "hide" or "sign-out".</summary>
    public const string AfterSaving = "then";

    private static readonly object KeepsKey = new();

    public static PageFrame Public { get; } = new();

    public SignedInPerson? Person { get; init; }

    /// <summary>Entries after "Worried right now", which the layout always shows.</summary>
    public IReadOnlyList<NavigationEntry> Navigation { get; init; } = NavigationEntry.For(null);

    /// <summary>All people are fictional, and every page says so.</summary>
    public bool IsDemo { get; init; }

    // For the footer.
    public string? PackVersion { get; init; }

    /// <summary>When the pack's national numbers were last verified.</summary>
    public DateOnly? NumbersCheckedOn { get; init; }

    /// <summary>
    /// The version and the first characters of its commit: short enough to read out on the telephone.
    /// </summary>
    public string Build { get; init; } = Built();

    public static PageFrame Of(HttpContext context)
    {
        return context.RequestServices.GetService<PageFrame>() ?? Public;
    }

    /// <summary>The page has a form whose text the header buttons must save.</summary>
    public static bool HasForm(HttpContext context)
    {
        return context.Items.ContainsKey(KeepsKey);
    }

    public static void MarkForm(HttpContext context)
    {
        context.Items[KeepsKey] = true;
    }

    /// <summary>The page's own address, with the request to save its form first.</summary>
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

public sealed record SignedInPerson(string Name, string? Team);
