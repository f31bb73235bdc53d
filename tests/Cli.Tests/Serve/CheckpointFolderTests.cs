using System.Diagnostics;
using Samphire.Cli.Tests.Program;

namespace Samphire.Cli.Tests.Serve;

/// <summary>The serving program writes checkpoints when it starts and when it stops, if something changed in between.</summary>
public sealed class CheckpointFolderTests : IDisposable
{
    private readonly string folder = Folders.CreateTempSubdirectory("samphire-checkpoints-").FullName;

    private string[] Store => ["--store", Path.Combine(folder, "data", "samphire.db"), "--keys", Path.Combine(folder, "keys")];

    private string[] Written => [.. Folders.GetFiles(Path.Combine(folder, "outside")).Order(StringComparer.Ordinal)];

    public void Dispose() => Folders.Delete(folder, recursive: true);

    [Fact]
    public async Task Checkpoint_is_written_at_the_start_and_at_the_end()
    {
        Assert.Equal(0, Call.Samphire(["agency", "add", "Harrowmere Council", .. Store]).ExitCode);
        using var program = await ServeAsync();
        var first = Assert.Single(Written);
        Assert.Equal(0, Call.Samphire(["agency", "add", "Harrowmere Police", .. Store]).ExitCode);

        await EndAsync(program);

        Assert.Equal([first, Written[^1]], Written);
        Assert.All(Written, file => Assert.Equal(0, Call.Samphire(["verify", "--against", file, .. Store]).ExitCode));

        using var again = await ServeAsync();
        await EndAsync(again);
        Assert.Equal(3, Written.Length);
    }

    [Fact]
    public void Folder_that_cannot_be_written_to_is_named()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");

        var answer = Call.Samphire(["serve", "--port", "0", "--checkpoints", Path.Combine(file, "outside"), .. Store]);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("Nothing can be written to the folder", answer.Error, StringComparison.Ordinal);
    }

    private async Task<Process> ServeAsync()
    {
        var program = Published.Start(folder, ["serve", "--port", "0", "--checkpoints", "outside", .. Store]);
        while (await program.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.StartsWith("Samphire is at ", StringComparison.Ordinal))
        {
        }

        // The first checkpoint is written before the program says that it is ready.
        return program;
    }

    private static async Task EndAsync(Process program)
    {
        using var signal = Process.Start("kill", ["-TERM", $"{program.Id}"]);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
