using Samphire.App.Content;

namespace Samphire.Testing;

/// <summary>The packs in the project's folder.</summary>
public static class Packs
{
    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Root, "content");

    /// <summary>The newest version of every pack.</summary>
    public static ContentLibrary Newest { get; } = Load(Folder);

    public static ContentLibrary Load(string folder)
    {
        var (library, faults) = ContentLibrary.Load(folder, []);
        return library ?? throw new InvalidOperationException(string.Join('\n', faults));
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Samphire.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run inside the project's folder.");
        }

        return folder;
    }
}
