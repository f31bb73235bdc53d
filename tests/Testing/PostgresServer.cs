using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Samphire.Testing;

/// <summary>A PostgreSQL server of the tests' own, in a folder that goes when they end.</summary>
public static class PostgresServer
{
    private const string Programs = "/usr/lib/postgresql/15/bin";
    private const string Administrator = "postgres";
    private const string User = "samphire";
    private static readonly Lazy<int> Port = new(Start, LazyThreadSafetyMode.ExecutionAndPublication);
    private static int databases;
    private static string? home;

    /// <summary>False: what is committed waits for the disk, as it does in earnest. Set before the first database.</summary>
    public static bool MayLose { get; set; } = true;

    /// <summary>A connection string to a database that nothing is in yet, for an ordinary role that owns it.</summary>
    public static string NewDatabase(string? template = null)
    {
        var name = $"samphire_{Environment.ProcessId}_{Interlocked.Increment(ref databases)}";
        string[] like = template is null ? [] : ["-T", template];
        Run([$"{Programs}/createdb", "-h", "127.0.0.1", "-p", $"{Port.Value}", "-U", Administrator, "-O", User, .. like, name]);
        return $"Host=127.0.0.1;Port={Port.Value};Username={User};Database={name};Pooling=true";
    }

    /// <summary>The same database, for the role that nothing is closed to.</summary>
    public static string AsAdministrator(string connectionString) => As(Administrator, connectionString);

    /// <summary>The same database, for another role.</summary>
    public static string As(string role, string connectionString) => connectionString.Replace($"Username={User}", $"Username={role}", StringComparison.Ordinal);

    /// <summary>The folder of the server with its log, once everything that it holds in memory has been written there.</summary>
    public static string Flushed()
    {
        Run($"{Programs}/psql", "-h", "127.0.0.1", "-p", $"{Port.Value}", "-U", Administrator, "-d", "postgres", "-c", "checkpoint");
        return home!;
    }

    public static string NameOf(string connectionString) => connectionString.Split("Database=")[1].Split(';')[0];

    private static int Start()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var folder = Folders.CreateTempSubdirectory("samphire-pg-").FullName;
        home = folder;
        if (Environment.UserName == "root")
        {
            Run("chown", Administrator, folder);
        }

        AsUser($"{Programs}/initdb", "-D", $"{folder}/data", "-U", Administrator, "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8");
        AsUser($"{Programs}/pg_ctl", "-D", $"{folder}/data", "-w", "-l", $"{folder}/log", "-o", $"-p {port} -c listen_addresses=127.0.0.1 -k {folder} -c fsync={(MayLose ? "off" : "on")}", "start");
        Run($"{Programs}/createuser", "-h", "127.0.0.1", "-p", $"{port}", "-U", Administrator, User);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            AsUser($"{Programs}/pg_ctl", "-D", $"{folder}/data", "-m", "immediate", "stop");
            Folders.Delete(folder, recursive: true);
        };
        return port;
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
