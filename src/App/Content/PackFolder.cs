using Samphire.Domain.Shared;

namespace Samphire.App.Content;

/// <summary>A folder that holds one version of one pack: <c>ID/VERSION</c>.</summary>
internal sealed class PackFolder(string id, PackVersion version, string folder)
{
    private const long LargestFile = 4 * 1024 * 1024;

    public string Id => id;

    public PackVersion Version => version;

    public string Folder => folder;

    public static IReadOnlyList<PackFolder> FindAll(string folder, List<Fault> faults)
    {
        var packs = Path.Combine(folder, "packs");
        var root = Folders.Exists(packs) ? packs : folder;
        List<PackFolder> packFolders = [];
        foreach (var idFolder in Folders.EnumerateDirectories(root).Order(StringComparer.Ordinal))
        {
            foreach (var versionFolder in Folders.EnumerateDirectories(idFolder).Order(StringComparer.Ordinal))
            {
                if (PackVersion.From(Path.GetFileName(versionFolder)) is { } version)
                {
                    packFolders.Add(new PackFolder(Path.GetFileName(idFolder), version, versionFolder));
                }
                else
                {
                    faults.Add(new Fault(versionFolder, 1, $"folder '{Path.GetFileName(versionFolder)}'", "a version of three numbers, like 1.0.0"));
                }
            }
        }

        return packFolders;
    }

    public FileFaults FaultsOf(string file, List<Fault> faults) => new(Path.Combine(Folder, file), faults);

    public Fields Open(string file, ParallelReader packFiles, List<Fault> faults) =>
        new(packFiles.Open(this, file, faults), FaultsOf(file, faults));

    public string? TextOf(string file, FileFaults fileFaults)
    {
        var path = Path.Combine(Folder, file);
        if (!File.Exists(path))
        {
            fileFaults.Add(1, "missing file", "this file in every pack of this kind");
            return null;
        }

        byte[] bytes;
        try
        {
            if (new FileInfo(path).Length > LargestFile)
            {
                fileFaults.Add(1, "a file of more than 4 MiB", "at most 4 MiB in each file of a pack");
                return null;
            }

            bytes = File.ReadAllBytes(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            fileFaults.Add(1, "a file that cannot be read", "a file this program has permission to read");
            return null;
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        }

        fileFaults.Add(1, "characters that are not UTF-8", "UTF-8 text");
        return null;
    }

    // A misspelt file name would otherwise hide a document.
    public void RefuseOtherFiles(IReadOnlyCollection<string> known, string? documents, List<Fault> faults)
    {
        foreach (var path in Folders.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var file = Path.GetRelativePath(Folder, path);
            var isDocument = documents is not null && Path.GetDirectoryName(file) == documents && file.EndsWith(".md", StringComparison.Ordinal);
            if (!known.Contains(file) && !isDocument)
            {
                faults.Add(new Fault(path, 1, "a file that does not belong in this kind of pack", $"one of {string.Join(", ", known)}"));
            }
        }
    }
}
