using System.Diagnostics;
using System.Globalization;
using System.Text;
using Samphire.Testing;

namespace Samphire.Cli.Tests.Program;

/// <summary>Runs the published program as a process.</summary>
internal static class Published
{
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

    public static Process Start(string folder, params string[] args)
    {
        var call = new ProcessStartInfo(StartFile, args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        return Process.Start(call)!;
    }

    public static async Task<Answer> RunAsync(byte[] input, string folder, params string[] args)
    {
        using var program = Start(folder, args);
        var output = program.StandardOutput.ReadToEndAsync();
        var error = program.StandardError.ReadToEndAsync();
        await GiveAsync(program, input);
        await program.WaitForExitAsync();
        return new Answer(program.ExitCode, await output, await error);
    }

    /// <summary>Writes the input. If the program ends without reading all of it, that is not an error.</summary>
    public static async Task GiveAsync(Process program, byte[] input)
    {
        try
        {
            await program.StandardInput.BaseStream.WriteAsync(input);
            program.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program has ended.
        }
    }

    /// <summary>The peak memory of a running program, in MiB.</summary>
    public static long PeakMebibytes(int id)
    {
        var line = File.ReadLines($"/proc/{id}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }
}
