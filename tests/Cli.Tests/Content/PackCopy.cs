using Samphire.Testing;

namespace Samphire.Cli.Tests.Content;

/// <summary>A copy of the packs that a test may break.</summary>
public sealed class PackCopy : IDisposable
{
    private readonly string folder = Folders.CreateTempSubdirectory("samphire-packs-").FullName;

    public PackCopy()
    {
        foreach (var file in Folders.GetFiles(Packs.Folder, "*", SearchOption.AllDirectories))
        {
            Copy(file, Path.Combine(folder, Path.GetRelativePath(Packs.Folder, file)));
        }
    }

    /// <summary>The content folder of the copy.</summary>
    public string Content => folder;

    public string FileOf(params string[] path) => Path.Combine([folder, "packs", .. path]);

    /// <summary>Replaces text that occurs exactly once in a file.</summary>
    public void Replace(string old, string with, params string[] path)
    {
        var file = FileOf(path);
        var text = File.ReadAllText(file);
        Assert.Equal(2, text.Split(old).Length);
        File.WriteAllText(file, text.Replace(old, with, StringComparison.Ordinal));
    }

    /// <summary>Adds another version of a pack.</summary>
    public void AddVersion(string id, string version)
    {
        var first = FileOf(id, "1.0.0");
        foreach (var file in Folders.GetFiles(first, "*", SearchOption.AllDirectories))
        {
            Copy(file, Path.Combine(FileOf(id, version), Path.GetRelativePath(first, file)));
        }

        Replace("version: 1.0.0", $"version: {version}", id, version, "pack.yaml");
    }

    public void Dispose() => Folders.Delete(folder, recursive: true);

    private static void Copy(string file, string to)
    {
        Folders.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(file, to);
    }
}
