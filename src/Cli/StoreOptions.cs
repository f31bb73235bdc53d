using System.CommandLine;
using Samphire.App;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;

namespace Samphire.Cli;

/// <summary>Which store and which keys a verb works with.</summary>
internal sealed class StoreOptions
{
    private readonly Option<string?> store = new("--store")
    {
        Description = "A SQLite file, or a PostgreSQL connection string. Left out: samphire.db in the data folder (SAMPHIRE_DATA).",
        HelpName = "STORE",
    };

    private readonly Option<string?> keys = new("--keys")
    {
        Description = "The key folder. Left out: SAMPHIRE_KEYS, else one in the home folder. Keep a copy of it elsewhere.",
        HelpName = "FOLDER",
    };

    private readonly ContentOptions content = new();

    public void AddTo(Command command)
    {
        command.Options.Add(store);
        command.Options.Add(keys);
        content.AddTo(command);
    }

    public StoreAddress Store(ParseResult call) => StoreAddress.From(call.GetValue(store));

    public string KeyFolderPath(ParseResult call) => KeyFolder.PathOf(call.GetValue(keys));

    /// <summary>What the use cases stand on. New keys are told about, once.</summary>
    public SamphireSettings Open(ParseResult call, Streams streams, bool demo = false)
    {
        var library = content.Open(call);
        var address = Store(call);
        var folder = KeyFolder.Open(KeyFolderPath(call), (address as StoreAddress.SqliteFile)?.Folder, TimeProvider.System, demo);
        folder.Made = key => streams.Error.WriteLine(folder.Notice(key));
        return new SamphireSettings { Content = library, Store = address, Keys = folder, Clock = TimeProvider.System, Demo = demo };
    }
}
