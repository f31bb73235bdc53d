using System.Diagnostics;
using System.Globalization;
using System.Text;
using Samphire.Testing;

namespace Samphire.Cli.Tests.Program;

/// <summary>The program as it is published, run as a process.</summary>
internal static class Published
{
    /// <summary>The start file that <c>make publish</c> writes.</summary>
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

    /// <summary>Gives the input; a program that ends without reading it is no fault of the giver.</summary>
    public static async Task GiveAsync(Process program, byte[] input)
    {
        try
        {
            await program.StandardInput.BaseStream.WriteAsync(input);
            program.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has gone.
        }
    }

    /// <summary>The most memory that a running program has held so far, in MiB.</summary>
    public static long PeakMebibytes(int id)
    {
        var line = File.ReadLines($"/proc/{id}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }
}
