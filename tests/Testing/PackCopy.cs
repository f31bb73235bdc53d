namespace Samphire.Testing;

/// <summary>A copy of the shipped packs, for a test to change. It is deleted after the test.</summary>
public sealed class PackCopy : IDisposable
{
    public PackCopy()
    {
        Folder = Folders.CreateTempSubdirectory("samphire-packs-").FullName;
        foreach (var file in Folders.EnumerateFiles(Packs.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Packs.Folder, file));
            Folders.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The content folder of the copy.</summary>
    public string Folder { get; }

    /// <summary>Changes a file of version 1.0.0 of a pack; a change without effect is a mistake in the test.</summary>
    public void Edit(string pack, string file, Func<string, string> change)
    {
        var path = Path.Combine(Folder, "packs", pack, "1.0.0", file);
        var before = File.ReadAllText(path);
        var after = change(before);
        if (before == after)
        {
            throw new InvalidOperationException($"Nothing changed in {file}.");
        }

        File.WriteAllText(path, after);
    }

    public void Dispose() => Folders.Delete(Folder, recursive: true);
}
