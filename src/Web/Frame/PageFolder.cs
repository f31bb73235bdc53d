using Samphire.Domain.Access;

namespace Samphire.Web.Frame;

/// <summary>Who may open the pages of a folder.</summary>
public enum OpenTo
{
    Everybody,
    SignedIn,
    Recorders,
    Workers,
    Administrators,
}

/// <summary>
/// What holds for the pages of one folder: a class that stands in the folder itself, whose namespace says which one it is. A
/// page without one in its folder or above is open to nobody.
/// </summary>
public abstract class PageFolder(OpenTo openTo)
{
    private const string Root = "Samphire.Web.Pages";

    private static readonly Lazy<IReadOnlyList<PageFolder>> Found = new(() =>
    [
        .. typeof(PageFolder).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageFolder))).Select(type => (PageFolder)Activator.CreateInstance(type)!),
    ]);

    public static IReadOnlyList<PageFolder> All => Found.Value;

    public OpenTo OpenTo => openTo;

    /// <summary>"/Cases/Desk".</summary>
    public string Path => GetType().Namespace![Root.Length..].Replace('.', '/');

    /// <summary>False for pages of the packs alone, which are answered before the store is open.</summary>
    public bool NeedsStore { get; init; } = true;

    /// <summary>The entries that the folder brings into the navigation.</summary>
    protected internal IReadOnlyList<FolderEntry> Entries { get; init; } = [];

    /// <summary>What somebody finds in the navigation, or a visitor who has not signed in.</summary>
    public static IReadOnlyList<NavigationEntry> NavigationFor(Actor? actor) =>
    [
        .. All.SelectMany(folder => folder.Entries).Where(entry => entry.For(actor)).OrderBy(entry => entry.Order).Select(entry => entry.Entry),
    ];
}

/// <summary>An entry that a folder brings into the navigation.</summary>
/// <param name="Order">Its place among the others.</param>
/// <param name="Entry">Its text and address.</param>
/// <param name="For">Who finds it there; null is a visitor who has not signed in.</param>
public sealed record FolderEntry(int Order, NavigationEntry Entry, Func<Actor?, bool> For);
