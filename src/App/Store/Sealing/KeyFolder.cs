using System.Text;
using Names = System.IO.Path;

namespace Samphire.App.Store.Sealing;

public sealed class KeysRefusedException(string message) : Exception(message);

/// <summary>
/// The folder of keys that the database does not hold: one for each agency, created when first needed, and the
/// installation's own for audit seals and account secrets. Without this folder the database reveals no sealed source.
/// </summary>
public sealed class KeyFolder
{
    private const UnixFileMode OnlyOwnerEnters = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OnlyOwnerReads = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Others = (UnixFileMode)0b000_111_111;

    private readonly TimeProvider clock;
    private readonly Lock making = new();
    private Dictionary<Guid, KeyFile> keys;
    private DateTime changed;

    private KeyFolder(string path, TimeProvider clock)
    {
        Path = path;
        this.clock = clock;
        changed = Folders.GetLastWriteTimeUtc(path);
        keys = ReadAll();
    }

    public string Path { get; }

    public KeyFile? Instance => All.SingleOrDefault(key => key.Agency is null);

    public IReadOnlyList<KeyFile> All =>
        [.. keys.Values.OrderBy(key => key.Agency is not null).ThenBy(key => key.Agency).ThenBy(key => key.Created).ThenBy(key => key.Id)];

    public Action<KeyFile>? Made { get; set; }

    /// <summary>
    /// The folder to use: the argument, else SAMPHIRE_KEYS, else one in the home folder, outside any data folder.
    /// </summary>
    public static string PathOf(string? asked) =>
        asked ?? Setting("SAMPHIRE_KEYS")
        ?? (Setting("XDG_DATA_HOME") is { } data ? Names.Combine(data, "samphire-keys") : null)
        ?? Names.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".samphire", "keys");

    /// <summary>
    /// Opens the folder for a running program, and creates it and the installation's key if they are missing. It must
    /// not lie inside <paramref name="dataFolder"/>, except in the demo, which holds no real data.
    /// </summary>
    public static KeyFolder Open(string path, string? dataFolder, TimeProvider clock, bool demo = false, Action<KeyFile>? made = null)
    {
        RefuseWithin(path, dataFolder, demo);
        try
        {
            if (!Folders.Exists(path))
            {
                MakeFolder(path);
            }

            var folder = new KeyFolder(path, clock) { Made = made };
            folder.MakeInstance();
            return folder;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new KeysRefusedException($"The key folder {path} cannot be made, read or written. Check that this account owns it, or name another with --keys.");
        }
    }

    /// <summary>Opens the folder without creating anything; null if there is none.</summary>
    public static KeyFolder? Look(string path, TimeProvider clock) => Folders.Exists(path) ? new KeyFolder(path, clock) : null;

    public string Notice(KeyFile key) =>
        $"""
        A new key has been created: {Names.Combine(Path, key.Name)}
        Check value: {key.Check}
        Back it up now. Without it, the names of sealed sources are lost. Anyone who has both the key and the database can read them.
        """;

    // A key that another program has added since is read when it is looked for.
    public KeyFile? Find(Guid id) => keys.GetValueOrDefault(id) ?? (ReadAgain() ? keys.GetValueOrDefault(id) : null);

    internal KeyFile CurrentOf(Guid? agency)
    {
        lock (making)
        {
            return Newest(agency) ?? (ReadAgain() ? Newest(agency) : null) ?? Make(agency);
        }
    }

    // Only if the folder has changed, because a key that is lost is looked for again and again.
    private bool ReadAgain()
    {
        var now = Folders.GetLastWriteTimeUtc(Path);
        if (now == changed)
        {
            return false;
        }

        try
        {
            (keys, changed) = (ReadAll(), now);
            return true;
        }
        catch (Exception unusable) when (unusable is KeysRefusedException or IOException or UnauthorizedAccessException)
        {
            // Health reports a folder that cannot be used. The keys that were read stay in use.
            return false;
        }
    }

    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private KeyFile? Newest(Guid? agency) => All.LastOrDefault(key => key.Agency == agency);

    private void MakeInstance()
    {
        lock (making)
        {
            if (Instance is null)
            {
                Make(null);
            }
        }
    }

    // Written under another name and then renamed, so that a key file is never incomplete.
    private KeyFile Make(Guid? agency)
    {
        var key = KeyFile.Make(agency, clock.GetUtcNow());
        var place = Names.Combine(Path, key.Name);
        var unfinished = $"{place}.{key.Id}.new";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OnlyOwnerReads;
        }

        using (var stream = new FileStream(unfinished, options))
        {
            stream.Write(Encoding.UTF8.GetBytes(key.Write()));
            stream.Flush(flushToDisk: true);
        }

        if (!Placed(unfinished, place))
        {
            // Another process created the installation's key first, so that key is used.
            File.Delete(unfinished);
            keys = ReadAll();
            return Newest(agency) ?? throw new KeysRefusedException($"{place} is not a valid key.");
        }

        keys = new Dictionary<Guid, KeyFile>(keys) { [key.Id] = key };
        Made?.Invoke(key);
        return key;
    }

    private static bool Placed(string unfinished, string place)
    {
        try
        {
            File.Move(unfinished, place, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(place))
        {
            return false;
        }
    }

    private Dictionary<Guid, KeyFile> ReadAll()
    {
        RefuseReadable(Path, "chmod 700");
        var read = new Dictionary<Guid, KeyFile>();
        foreach (var file in Folders.EnumerateFiles(Path, "*.key").Order(StringComparer.Ordinal))
        {
            RefuseReadable(file, "chmod 600");
            var key = KeyFile.Read(File.ReadAllText(file))
                ?? throw new KeysRefusedException($"{file} is an incomplete key. Replace it with a copy, or move it out of the folder.");
            if (!read.TryAdd(key.Id, key) || (key.Agency is null && Names.GetFileName(file) != KeyFile.InstanceName))
            {
                throw new KeysRefusedException($"{file} is a duplicate of another key. Move it out of the folder.");
            }
        }

        return read;
    }

    private static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Folders.CreateDirectory(path);
        }
        else
        {
            Folders.CreateDirectory(path, OnlyOwnerEnters);
        }
    }

    private static void RefuseReadable(string path, string remedy)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
        {
            throw new KeysRefusedException($"{path} is readable by other users. Run: {remedy} {path}");
        }
    }

    private static void RefuseWithin(string path, string? dataFolder, bool demo)
    {
        if (dataFolder is not null && Real(path) != Real(dataFolder) && (Real(dataFolder) + "/").StartsWith(Real(path) + "/", StringComparison.Ordinal))
        {
            throw new KeysRefusedException(
                $"The data folder {dataFolder} is inside the key folder {path}, so one copy would include both. Choose another file with --store.");
        }

        if (dataFolder is not null && !demo && (Real(path) + "/").StartsWith(Real(dataFolder) + "/", StringComparison.Ordinal))
        {
            throw new KeysRefusedException(
                $"The key folder {path} is inside the data folder {dataFolder}, so one copy would include both. Choose another folder with SAMPHIRE_KEYS.");
        }
    }

    private static string Real(string path)
    {
        var real = "/";
        foreach (var part in Names.GetFullPath(path).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Names.Combine(real, part);
            var folder = new DirectoryInfo(next);
            real = folder.LinkTarget is null ? next : folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next;
        }

        return real.TrimEnd('/');
    }
}
