using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Samphire.Testing;

/// <summary>A PostgreSQL server for the tests, in a temporary folder.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string Programs = "/usr/lib/postgresql/15/bin";
    private const string Administrator = "postgres";
    private const string User = "samphire";
    private static readonly Lazy<PostgresServer> Shared = new(() => new PostgresServer(), LazyThreadSafetyMode.ExecutionAndPublication);
    private static int databases;

    private readonly string folder = Folders.CreateTempSubdirectory("samphire-pg-").FullName;
    private readonly int port;
    private bool isRunning;

    private PostgresServer()
    {
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        if (Environment.UserName == "root")
        {
            Run("chown", Administrator, folder);
        }

        AsUser($"{Programs}/initdb", "-D", $"{folder}/data", "-U", Administrator, "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8");
        AsUser($"{Programs}/pg_ctl", "-D", $"{folder}/data", "-w", "-l", $"{folder}/log", "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c max_connections=500 -k {folder} -c fsync={(MayLose ? "off" : "on")}", "start");
        Run($"{Programs}/createuser", "-h", "127.0.0.1", "-p", $"{port}", "-U", Administrator, User);
        isRunning = true;
        CleanUp.AtEnd(Dispose);
    }

    /// <summary>
    /// False: commits wait for the disk, as in production. Set it before the first database is created.
    /// </summary>
    public static bool MayLose { get; set; } = true;

    private string[] Where => ["-h", "127.0.0.1", "-p", $"{port}", "-U", Administrator];

    /// <summary>
    /// A connection string to a new database, empty or copied from the template, for an ordinary role that owns it.
    /// </summary>
    public static string NewDatabase(string? template = null) => Shared.Value.Make(template);

    /// <summary>The same database, for a superuser.</summary>
    public static string AsAdministrator(string connectionString) => As(Administrator, connectionString);

    /// <summary>The same database, for another role.</summary>
    public static string As(string role, string connectionString) => connectionString.Replace($"Username={User}", $"Username={role}", StringComparison.Ordinal);

    public static string NameOf(string connectionString) => connectionString.Split("Database=")[1].Split(';')[0];

    /// <summary>A server for one test, which may stop it.</summary>
    public static PostgresServer StartOwn() => new();

    /// <summary>A connection string to a copy, on this server, of a database of the shared server.</summary>
    public string CopyOf(string connectionString)
    {
        var copy = Make(null);
        Run("sh", "-c", $"{Programs}/pg_dump {string.Join(' ', Shared.Value.Where)} {NameOf(connectionString)} | {Programs}/psql -q -v ON_ERROR_STOP=1 -o {folder}/copied {string.Join(' ', Where)} {NameOf(copy)}");
        return copy;
    }

    /// <summary>Writes the whole database to a file as plain SQL.</summary>
    public static void Dump(string connectionString, string file) =>
        Run("sh", "-c", $"{Programs}/pg_dump {string.Join(' ', Shared.Value.Where)} {NameOf(connectionString)} > '{file}'");

    /// <summary>A new database from the output of <see cref="Dump"/>.</summary>
    public static string NewDatabaseFrom(string file)
    {
        var made = NewDatabase();
        Run("sh", "-c", $"{Programs}/psql -q -X -v ON_ERROR_STOP=1 {string.Join(' ', Shared.Value.Where)} -f '{file}' {NameOf(made)} > /dev/null");
        return made;
    }

    /// <summary>
    /// Shuts the server down cleanly: everything that it had in memory is in the folder, with its log.
    /// </summary>
    public string Stop()
    {
        AsUser($"{Programs}/pg_ctl", "-D", $"{folder}/data", "-m", "fast", "-w", "stop");
        isRunning = false;
        return folder;
    }

    public void Dispose()
    {
        if (isRunning)
        {
            AsUser($"{Programs}/pg_ctl", "-D", $"{folder}/data", "-m", "immediate", "stop");
            isRunning = false;
        }

        if (Folders.Exists(folder))
        {
            Folders.Delete(folder, recursive: true);
        }
    }

    private string Make(string? template)
    {
        var name = $"samphire_{Environment.ProcessId}_{Interlocked.Increment(ref databases)}";
        string[] like = template is null ? [] : ["-T", template];
        Run([$"{Programs}/createdb", .. Where, "-O", User, .. like, name]);
        return $"Host=127.0.0.1;Port={port};Username={User};Database={name};Pooling=true";
    }

    private static void AsUser(params string[] call) => Run(Environment.UserName == "root" ? ["runuser", "-u", Administrator, "--", .. call] : call);

    private static void Run(params string[] call)
    {
        using var program = Process.Start(new ProcessStartInfo(call[0], call[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = program.StandardError.ReadToEndAsync();
        program.WaitForExit();
        if (program.ExitCode != 0)
        {
            throw new InvalidOperationException($"{call[0]} ended with {program.ExitCode}: {said.Result}");
        }
    }
}
