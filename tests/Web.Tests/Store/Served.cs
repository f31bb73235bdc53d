using System.Diagnostics;
using Samphire.Testing;

namespace Samphire.Web.Tests.Store;

/// <summary>The published program serving the demo, in a process that can be killed.</summary>
internal sealed class Served : IDisposable
{
    private const string Ready = "Samphire is at ";

    /// <summary>A mount namespace, which needs no privileges on systems that allow it.</summary>
    private static readonly string[] OwnMounts = ["unshare", "--user", "--map-root-user", "--mount"];

    private readonly Process program;

    private Served(Process program, Uri address, TimeSpan took, IReadOnlyList<string> said)
    {
        this.program = program;
        Said = said;
        Address = address;
        Took = took;
    }

    public Uri Address { get; }

    /// <summary>Its output until it was ready.</summary>
    public IReadOnlyList<string> Said { get; }

    public int Id => program.Id;

    /// <summary>Whether this system lets a test have mounts of its own.</summary>
    public static bool MayHaveOwnMounts
    {
        get
        {
            using var tried = Process.Start(OwnMounts[0], [.. OwnMounts[1..], "mount", "-t", "tmpfs", "none", "/mnt"]);
            tried.WaitForExit();
            return tried.ExitCode == 0;
        }
    }

    /// <summary>A file as the program sees it.</summary>
    public string Seen(string path) => $"/proc/{Id}/root{path}";

    /// <summary>From the start of the process until it was ready.</summary>
    public TimeSpan Took { get; }

    /// <summary>The executable that <c>make publish</c> writes.</summary>
    public static string StartFile
    {
        get
        {
            var file = Path.Combine(Packs.Root, "dist", "samphire");
            Assert.True(File.Exists(file), $"There is no {file}. Run `make publish` first; `make test` does both.");
            return file;
        }
    }

    /// <summary>Starts it on any free port and waits until it responds.</summary>
    /// <param name="store">The database file.</param>
    /// <param name="keys">The key folder.</param>
    /// <param name="before">Shell commands to run before the program, such as setting a limit.</param>
    /// <param name="ownMounts">What they mount is visible only to the program.</param>
    public static async Task<Served> StartAsync(string store, string keys, string before = "", bool ownMounts = false)
    {
        var since = Stopwatch.StartNew();
        string[] words = [.. ownMounts ? OwnMounts : [], "sh", "-c", $"{before} exec \"$0\" \"$@\"", StartFile, "serve", "--demo", "--port", "0", "--store", store, "--keys", keys];
        var call = new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var program = Process.Start(call)!;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new List<string>();
        program.ErrorDataReceived += (_, line) =>
        {
            said.Add(line.Data ?? "");
            if (line.Data is null)
            {
                address.TrySetException(new InvalidOperationException($"It did not start: {string.Join('\n', said)}"));
            }
            else if (line.Data.StartsWith(Ready, StringComparison.Ordinal))
            {
                address.TrySetResult(new Uri(line.Data[Ready.Length..].Replace("localhost", "127.0.0.1", StringComparison.Ordinal)));
            }
        };
        program.BeginErrorReadLine();
        program.BeginOutputReadLine();
        return new Served(program, await address.Task, since.Elapsed, [.. said]);
    }

    /// <summary>Immediately, without a chance to finish anything (SIGKILL).</summary>
    public async Task KillAsync()
    {
        program.Kill();
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!program.HasExited)
        {
            program.Kill();
            program.WaitForExit();
        }

        program.Dispose();
    }
}
