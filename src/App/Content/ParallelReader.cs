namespace Samphire.App.Content;

/// <summary>
/// Reads pack files on a second thread, last file first, while the main thread interprets them, because a command
/// spends most of its start-up time on this. Each file is read by the thread that needs it first.
/// </summary>
internal sealed class ParallelReader
{
    private readonly Dictionary<string, Lazy<ReadFile>> files = new(StringComparer.Ordinal);

    private ParallelReader(IEnumerable<PackFolder> packFolders)
    {
        foreach (var packFolder in packFolders)
        {
            foreach (var path in Folders.EnumerateFiles(packFolder.Folder, "*", SearchOption.AllDirectories).Where(IsOfAPack).Order(StringComparer.Ordinal))
            {
                files.Add(path, new Lazy<ReadFile>(() => Read(packFolder, path)));
            }
        }
    }

    public static ParallelReader Start(IEnumerable<PackFolder> packFolders)
    {
        var packFiles = new ParallelReader(packFolders);
        new Thread(packFiles.ReadFromTheEnd) { IsBackground = true }.Start();
        return packFiles;
    }

    public YamlNode? Open(PackFolder packFolder, string file, List<Fault> faults) => Take(packFolder, file, faults).Keys;

    public FrontMatter? OpenDocument(PackFolder packFolder, string file, List<Fault> faults) => Take(packFolder, file, faults).Document;

    private ReadFile Take(PackFolder packFolder, string file, List<Fault> faults)
    {
        var path = Path.Combine(packFolder.Folder, file);
        var read = files.TryGetValue(path, out var started) ? started.Value : Read(packFolder, path);
        faults.AddRange(read.Faults);
        return read;
    }

    private void ReadFromTheEnd()
    {
        foreach (var file in files.Values.Reverse())
        {
            try
            {
                _ = file.Value;
            }
            catch (Exception)
            {
                // The main thread meets the same exception when it asks for this file, and reports it there.
                return;
            }
        }
    }

    private static bool IsOfAPack(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal);

    private static ReadFile Read(PackFolder packFolder, string path)
    {
        List<Fault> faults = [];
        var fileFaults = new FileFaults(path, faults);
        var text = packFolder.TextOf(Path.GetRelativePath(packFolder.Folder, path), fileFaults);
        return text switch
        {
            null => new ReadFile(null, null, faults),
            _ when path.EndsWith(".md", StringComparison.Ordinal) => new ReadFile(null, FrontMatter.Read(text, fileFaults), faults),
            _ => new ReadFile(YamlReader.Read(text, fileFaults), null, faults),
        };
    }

    private sealed record ReadFile(YamlNode? Keys, FrontMatter? Document, List<Fault> Faults);
}
