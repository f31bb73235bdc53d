using System.Diagnostics;

namespace Samphire.Cli.Tests.Program;

/// <summary>An installation can make password hashes slower than the default, but never faster.</summary>
public sealed class PasswordIterationsTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("219999")]
    [InlineData("-220000")]
    [InlineData("many")]
    public async Task Serve_with_fewer_iterations_than_the_default_does_not_start(string iterations)
    {
        var folder = Folders.CreateTempSubdirectory("samphire-iterations-");
        try
        {
            var call = new ProcessStartInfo(
                Published.StartFile, ["serve", "--port", "0", "--store", Path.Combine(folder.FullName, "data", "samphire.db"), "--keys", Path.Combine(folder.FullName, "keys")])
            {
                RedirectStandardError = true,
                Environment = { ["SAMPHIRE_PASSWORD_ITERATIONS"] = iterations },
            };
            using var program = Process.Start(call)!;
            var said = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Equal(2, program.ExitCode);
            Assert.Contains($"SAMPHIRE_PASSWORD_ITERATIONS takes a number from 220000 to 5000000, not '{iterations}'.", said, StringComparison.Ordinal);
            Assert.Empty(folder.EnumerateFileSystemInfos());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
