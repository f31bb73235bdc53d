using Samphire.Testing;

namespace Samphire.App.Tests.Content;

/// <summary>A copy of the project's packs that a test may change. It is deleted after the test.</summary>
public sealed class CopyOfPacks : IDisposable
{
    private static readonly string Original = Path.Combine(Packs.Folder, "packs");

    public CopyOfPacks()
    {
        foreach (var file in Folders.EnumerateFiles(Original, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(Original, file), File.ReadAllBytes(file));
        }
    }

    public string Folder { get; } = Folders.CreateTempSubdirectory("samphire-packs-").FullName;

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text) => Write(file, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string file, byte[] bytes)
    {
        Folders.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), bytes);
    }

    /// <summary>Changes a text that occurs once in a file.</summary>
    public void Replace(string file, string text, string with)
    {
        var before = Read(file);
        var at = before.IndexOf(text, StringComparison.Ordinal);
        var onlyOnce = at >= 0 && before.IndexOf(text, at + 1, StringComparison.Ordinal) < 0;
        Assert.True(onlyOnce, $"'{text}' stands once in {file}");
        Write(file, before[..at] + with + before[(at + text.Length)..]);
    }

    /// <summary>Adds another version of a pack.</summary>
    public void AddVersion(string pack, string from, string version)
    {
        var source = PathOf($"{pack}/{from}");
        foreach (var file in Folders.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            Write($"{pack}/{version}/{Path.GetRelativePath(source, file)}", File.ReadAllBytes(file));
        }

        Replace($"{pack}/{version}/pack.yaml", $"version: {from}", $"version: {version}");
    }

    public void Dispose() => Folders.Delete(Folder, recursive: true);
}
