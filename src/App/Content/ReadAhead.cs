namespace Samphire.App.Content;

/// <summary>
/// Reads the files of packs on a second thread, last file first, while the first thread makes what they mean: a program
/// that answers one question at night spends most of its time on this. Whoever comes first to a file reads it.
/// </summary>
internal sealed class ReadAhead
{
    private readonly Dictionary<string, Lazy<ReadFile>> files = new(StringComparer.Ordinal);

    private ReadAhead(IEnumerable<PackPlace> places)
    {
        foreach (var place in places)
        {
            foreach (var path in Folders.EnumerateFiles(place.Folder, "*", SearchOption.AllDirectories).Where(IsOfAPack).Order(StringComparer.Ordinal))
            {
                files.Add(path, new Lazy<ReadFile>(() => Read(place, path)));
            }
        }
    }

    public static ReadAhead Start(IEnumerable<PackPlace> places)
    {
        var ahead = new ReadAhead(places);
        new Thread(ahead.ReadFromTheEnd) { IsBackground = true }.Start();
        return ahead;
    }

    /// <summary>The file's YAML, with its faults added to those found so far; null where it cannot be read.</summary>
    public YamlNode? Open(PackPlace place, string file, List<Fault> faults) => Take(place, file, faults).Keys;

    /// <summary>A document, taken apart; null where it cannot be read.</summary>
    public FrontMatter? OpenDocument(PackPlace place, string file, List<Fault> faults) => Take(place, file, faults).Document;

    private ReadFile Take(PackPlace place, string file, List<Fault> faults)
    {
        var path = Path.Combine(place.Folder, file);
        var read = files.TryGetValue(path, out var ahead) ? ahead.Value : Read(place, path);
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
                // Whoever asks for this file meets the same exception, on the thread that can answer for it.
                return;
            }
        }
    }

    private static bool IsOfAPack(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal);

    private static ReadFile Read(PackPlace place, string path)
    {
        List<Fault> faults = [];
        var fileFaults = new FileFaults(path, faults);
        var text = place.TextOf(Path.GetRelativePath(place.Folder, path), fileFaults);
        return text switch
        {
            null => new ReadFile(null, null, faults),
            _ when path.EndsWith(".md", StringComparison.Ordinal) => new ReadFile(null, FrontMatter.Read(text, fileFaults), faults),
            _ => new ReadFile(YamlReader.Read(text, fileFaults), null, faults),
        };
    }

    private sealed record ReadFile(YamlNode? Keys, FrontMatter? Document, List<Fault> Faults);
}
