using Microsoft.Data.Sqlite;

namespace Samphire.Web.Tests.Store;

/// <summary>
/// The folder of a served program's database and keys, and the connection to it. Deleted after the test.
/// </summary>
internal sealed class ServedFolder : IDisposable
{
    private readonly string folder = Folders.CreateTempSubdirectory("samphire-served-").FullName;

    public string Folder => folder;

    public Line Line { get; } = new();

    public string Data => Path.Combine(folder, "data");

    public string Database => Path.Combine(Data, "samphire.db");

    public string Keys => Path.Combine(folder, "keys");

    public void Dispose()
    {
        Line.Dispose();
        SqliteConnection.ClearAllPools();
        Folders.Delete(folder, recursive: true);
    }
}
