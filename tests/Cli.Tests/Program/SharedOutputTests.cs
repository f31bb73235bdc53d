using System.Diagnostics;

namespace Samphire.Cli.Tests.Program;

/// <summary>
/// An output file to which other processes write as well, as in a script whose output goes to one file.
/// </summary>
public sealed class SharedOutputTests : IDisposable
{
    private readonly string folder = Folders.CreateTempSubdirectory("samphire-shared-").FullName;

    public void Dispose() => Folders.Delete(folder, recursive: true);

    [Theory]
    [InlineData(">")]
    [InlineData(">>")]
    public async Task Output_redirected_to_a_shared_file_keeps_what_was_written_before_and_after(string into)
    {
        var file = Path.Combine(folder, "answers.txt");
        var script = $"(echo before; \"{Published.StartFile}\" explain known-link --json; echo after) {into} \"{file}\"";

        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", script]))!;
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);

        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal(3, lines.Length);
        Assert.Equal(("before", "after"), (lines[0], lines[2]));
        Assert.StartsWith("{", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("}", lines[1], StringComparison.Ordinal);
    }
}
