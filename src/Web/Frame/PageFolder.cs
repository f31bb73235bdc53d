namespace Samphire.Web.Frame;

public enum PageAudience
{
    Everybody,
    SignedIn,
    Recorders,
    Workers,
    Administrators,
    Auditors,
}

/// <summary>
/// The conventions for the pages of one folder: a class in that folder, whose namespace determines the path. A page
/// without one in its folder or above is open to nobody.
/// </summary>
public abstract class PageFolder(PageAudience audience)
{
    private const string Root = "Samphire.Web.Pages";

    private static readonly Lazy<IReadOnlyList<PageFolder>> Found = new(() =>
    [
        .. typeof(PageFolder).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageFolder))).Select(type => (PageFolder)Activator.CreateInstance(type)!),
    ]);

    public static IReadOnlyList<PageFolder> All => Found.Value;

    public PageAudience Audience => audience;

    // "/Cases/Desk"
    public string Path => GetType().Namespace![Root.Length..].Replace('.', '/');

    // False for pages that show only the packs: they are answered before the store is open.
    public bool NeedsStore { get; init; } = true;
}
