using Npgsql;

namespace Samphire.App.Store;

public abstract record StoreAddress
{
    private StoreAddress()
    {
    }

    /// <summary>The file, and next to it the files that SQLite needs while it runs.</summary>
    public sealed record SqliteFile(string Path) : StoreAddress
    {
        public string Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;

        public override string ToString() => Path;
    }

    /// <summary>The connection string may contain a password and is never shown.</summary>
    public sealed record PostgresServer(string ConnectionString) : StoreAddress
    {
        public override string ToString() => "the PostgreSQL server";
    }

    /// <summary>
    /// A PostgreSQL connection string (recognised by its host), a file, whose path is taken as it is, or, without an argument, <c>samphire.db</c> in
    /// the data folder: <c>SAMPHIRE_DATA</c>, else <c>.samphire/data</c> in the home folder.
    /// </summary>
    public static StoreAddress From(string? given)
    {
        if (given is null)
        {
            return new SqliteFile(Path.Combine(DataFolder(), "samphire.db"));
        }

        if (IsPostgres(given))
        {
            return new PostgresServer(given);
        }

        return given.Trim().Length > 0 ? new SqliteFile(Path.GetFullPath(given)) : throw new StoreRefusedException("--store needs a file or a PostgreSQL connection string.");
    }

    // A path may contain "Host=" as well: it begins with a folder, or the file is there.
    private static bool IsPostgres(string given)
    {
        if (given.StartsWith('/') || given.StartsWith('.') || File.Exists(given))
        {
            return false;
        }

        try
        {
            return new NpgsqlConnectionStringBuilder(given).Host is { Length: > 0 };
        }
        catch (Exception otherwise) when (otherwise is ArgumentException or FormatException)
        {
            return false;
        }
    }

    public static string DataFolder() =>
        Environment.GetEnvironmentVariable("SAMPHIRE_DATA") is { Length: > 0 } folder
            ? Path.GetFullPath(folder)
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".samphire", "data");
}

/// <summary>The store cannot be used as requested. The message may be shown.</summary>
public sealed class StoreRefusedException(string message) : Exception(message);

/// <summary>The store's file is damaged. The message says what to do.</summary>
public sealed class StoreDamagedException(string message) : Exception(message);
