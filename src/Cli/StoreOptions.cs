using System.CommandLine;
using System.Globalization;
using Samphire.App;
using Samphire.App.Access;
using Samphire.App.Audit;
using Samphire.App.Content;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;

namespace Samphire.Cli;

internal sealed class StoreOptions
{
    /// <summary>The number of PBKDF2 iterations for password hashes, if it should be higher than the default.</summary>
    public const string PasswordIterations = "SAMPHIRE_PASSWORD_ITERATIONS";

    private readonly Option<string?> store = new("--store")
    {
        Description = "A SQLite file or a PostgreSQL connection string. Default: samphire.db in the data folder (SAMPHIRE_DATA).",
        HelpName = "STORE",
    };

    private readonly Option<string?> keys = new("--keys")
    {
        Description = "The key folder. Default: SAMPHIRE_KEYS, or a folder in the home directory.",
        HelpName = "FOLDER",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(store);
        command.Options.Add(keys);
    }

    // Reading a store never creates one.
    public StoreFactory Open(ParseResult call)
    {
        var address = StoreAddress.From(call.GetValue(store));
        return address is StoreAddress.SqliteFile file && !File.Exists(file.Path)
            ? throw new UsageException($"There is no store {file.Path}.")
            : new StoreFactory(address, TimeProvider.System);
    }

    public KeyFolder? Keys(ParseResult call) => KeyFolder.Look(KeyFolder.PathOf(call.GetValue(keys)), TimeProvider.System);

    /// <summary>The message for a missing key folder.</summary>
    public string NoKeys(ParseResult call) => $"There is no key folder {KeyFolder.PathOf(call.GetValue(keys))}. Say with --keys where it is.";

    // Creates the key folder if it is missing. Each new key is reported once.
    public SamphireSettings Start(ParseResult call, Task<ContentLibrary> content, Streams streams, bool demo = false)
    {
        var passwords = Passwords(Environment.GetEnvironmentVariable(PasswordIterations));
        var address = StoreAddress.From(call.GetValue(store));
        List<KeyFile> made = [];
        var path = KeyFolder.PathOf(call.GetValue(keys));
        KnownKey.RefuseEmptyFolder(address, path, TimeProvider.System);
        var folder = KeyFolder.Open(
            path, (address as StoreAddress.SqliteFile)?.Folder, TimeProvider.System, demo, made.Add);
        made.ForEach(key => streams.Error.WriteLine(folder.Notice(key)));
        folder.Made = key => streams.Error.WriteLine(folder.Notice(key));
        return new SamphireSettings(content, address, folder, TimeProvider.System) { Demo = demo, Passwords = passwords };
    }

    private static PasswordCost Passwords(string? wanted) => string.IsNullOrEmpty(wanted)
        ? PasswordCost.Default
        : int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var iterations) && PasswordCost.From(iterations) is { } cost
            ? cost
            : throw new UsageException($"{PasswordIterations} takes a number from {PasswordCost.Lowest} to {PasswordCost.Highest}, not '{wanted}'.");
}
