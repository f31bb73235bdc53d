using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Samphire.App.DemoData;
using Samphire.Bench.Web;

namespace Samphire.Bench.Lists;

/// <summary>A published program, of this build or an older one, that serves a store.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process program;
    private readonly string address;

    private ServerProcess(Process program, string address) => (this.program, this.address) = (program, address);

    /// <param name="folder">The published program.</param>
    /// <param name="store">A file or a connection string.</param>
    /// <param name="keys">Its keys.</param>
    public static async Task<ServerProcess> StartAsync(string folder, string store, string keys)
    {
        var port = FreePort();
        var program = Process.Start(new ProcessStartInfo(
            Path.GetFullPath(Path.Combine(folder, "samphire")), ["serve", "--demo", "--port", $"{port}", "--store", store, "--keys", keys])
        {
            RedirectStandardError = true,
        })!;

        // It prints its address when the store is open.
        var said = new List<string>();
        while (await program.StandardError.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (line.StartsWith("Samphire is at", StringComparison.Ordinal))
            {
                _ = program.StandardError.ReadToEndAsync();
                return new ServerProcess(program, $"http://localhost:{port}");
            }
        }

        throw new InvalidOperationException($"{folder} does not serve {store}:\n{string.Join('\n', said)}");
    }

    public async Task<Browser> SignInAsync(string firstName)
    {
        var browser = new Browser(address);
        await browser.SignInAsync(Wendmarsh.People.Single(person => person.Name.StartsWith(firstName + " ", StringComparison.Ordinal)).Email, Wendmarsh.Password);
        return browser;
    }

    public void Dispose()
    {
        program.Kill(entireProcessTree: true);
        program.WaitForExit();
        program.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
