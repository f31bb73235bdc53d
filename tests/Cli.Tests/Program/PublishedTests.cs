using System.Diagnostics;
using System.Text;

namespace Samphire.Cli.Tests.Program;

/// <summary>What only a process can show: exit codes, the three streams, the working folder, memory.</summary>
public sealed class PublishedTests : IDisposable
{
    private const int Lines = 100_000;
    private const int AllowedMebibytes = 200;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private readonly string folder = Folders.CreateTempSubdirectory("samphire-run-").FullName;

    public void Dispose() => Folders.Delete(folder, recursive: true);

    [Fact]
    public async Task File_is_answered_line_by_line_with_an_empty_error_output()
    {
        var answer = await Published.RunAsync([], folder, "assess", Examples.Path, "--json");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(Examples.Lines.Select(Examples.Reference), answer.Lines.Select(line => (string)line["reference"]!));
        Assert.All(answer.Lines, line => Assert.False(line.ContainsKey("errors")));
    }

    [Fact]
    public async Task Hyphen_reads_the_standard_input_and_skips_its_byte_order_mark()
    {
        var answer = await Published.RunAsync([0xEF, 0xBB, 0xBF, .. await File.ReadAllBytesAsync(Examples.Path, Cancelled)], folder, "assess", "-", "--json");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(Examples.Lines.Count, answer.Lines.Count);
        Assert.StartsWith("{\"format\":", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_item_exits_with_2_and_is_reported_on_the_standard_output()
    {
        var answer = await Published.RunAsync(Encoding.UTF8.GetBytes($"{Examples.Lines[0]}\n{{}}\n"), folder, "assess", "-", "--json");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Error));
        Assert.Equal([false, true], answer.Lines.Select(line => line.ContainsKey("errors")));
    }

    [Fact]
    public async Task Usage_error_exits_with_2_and_is_reported_on_the_error_output()
    {
        var answer = await Published.RunAsync([], folder, "assess", "no-such-file", "--json");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("no-such-file", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packs_that_do_not_load_exit_with_3_and_packs_that_fail_the_check_exit_with_1()
    {
        var check = await Published.RunAsync([], folder, "content", "check", folder);
        var answer = await Published.RunAsync([], folder, "explain", "known-link", "--content", folder);

        Assert.Equal((1, ""), (check.ExitCode, check.Error));
        Assert.Equal((3, ""), (answer.ExitCode, answer.Out));
        Assert.Equal(check.Out, answer.Error);
    }

    [Fact]
    public async Task The_packs_beside_the_program_are_without_fault()
    {
        Assert.Equal(new Answer(0, "", ""), await Published.RunAsync([], folder, "content", "check"));
    }

    [Theory]
    [InlineData("@concern.json")]
    [InlineData("--concern.json")]
    [InlineData("a concern; with 'marks' \u00E9.json")]
    public async Task File_with_an_unusual_name_is_read(string name)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, name), Examples.Lines[0], Cancelled);

        var answer = await Published.RunAsync([], folder, "assess", "--json", "--", name);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Single(answer.Lines);
    }

    [Fact]
    public async Task File_whose_name_begins_with_an_at_sign_is_not_read_as_a_response_file()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "@concern.json"), Examples.Lines[0], Cancelled);

        var answer = await Published.RunAsync([], folder, "assess", "@concern.json", "--json");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Single(answer.Lines);
    }

    [Theory]
    [InlineData("", "\n", "\n")]
    [InlineData("[", ",", "]")]
    public async Task Input_of_a_hundred_thousand_items_is_read_in_constant_memory(string before, string between, string after)
    {
        var file = Path.Combine(folder, "many.json");
        await WriteManyAsync(file, before, between, after);
        using var program = Published.Start(folder, "assess", file, "--json");
        var error = program.StandardError.ReadToEndAsync(Cancelled);
        var (answers, peak) = (0, 0L);
        var buffer = new byte[1024 * 1024];
        while (await program.StandardOutput.BaseStream.ReadAsync(buffer, Cancelled) is var read and > 0)
        {
            answers += buffer.AsSpan(0, read).Count((byte)'\n');
            peak = program.HasExited ? peak : Math.Max(peak, Peak(program.Id, peak));
        }

        await program.WaitForExitAsync(Cancelled);
        Assert.Equal((0, ""), (program.ExitCode, await error));
        Assert.Equal(Lines, answers);
        Assert.True(peak > 0, "the memory was never seen");
        Assert.True(peak < AllowedMebibytes, $"{peak} MiB");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Output_pipe_closed_by_its_reader_ends_the_program_early_without_a_stack_trace(bool json)
    {
        // More than its window and the pipe can hold, so that a run that goes on without a reader is noticed.
        const int Enough = 5_000;
        var line = Encoding.UTF8.GetBytes($"{Assessments.Least.ToJsonString()}\n");
        using var program = Published.Start(folder, ["assess", "-", .. json ? ["--json"] : Array.Empty<string>()]);
        var error = program.StandardError.ReadToEndAsync(Cancelled);
        var fed = 0;
        program.StandardOutput.Close();
        try
        {
            for (; fed < Enough; fed++)
            {
                await program.StandardInput.BaseStream.WriteAsync(line, Cancelled);
                await program.StandardInput.BaseStream.FlushAsync(Cancelled);
            }

            program.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended, as it should.
        }

        await program.WaitForExitAsync(Cancelled);
        var told = await error;
        Assert.DoesNotContain("   at ", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", told, StringComparison.Ordinal);
        Assert.InRange(program.ExitCode, 0, 3);
        Assert.True(fed < Enough, $"It read {fed} items after its reader had gone.");
    }

    [Fact]
    public async Task Decision_is_written_before_the_next_assessment_arrives()
    {
        using var patience = Patience();
        using var program = Published.Start(folder, "assess", "-", "--json");
        try
        {
            foreach (var line in Examples.Lines.Take(2))
            {
                await program.StandardInput.WriteLineAsync(line.AsMemory(), patience.Token);
                await program.StandardInput.FlushAsync(patience.Token);

                var answer = await program.StandardOutput.ReadLineAsync(patience.Token);

                Assert.Equal(Examples.Reference(line), Examples.Reference(answer!));
            }

            program.StandardInput.Close();
            await program.WaitForExitAsync(patience.Token);
            Assert.Equal(0, program.ExitCode);
        }
        finally
        {
            program.Kill(entireProcessTree: true);
        }
    }

    [Theory]
    [InlineData("assess - --json", 2)]
    [InlineData("explain known-link --json", 0)]
    public async Task Closed_standard_input_is_read_as_empty(string call, int exitCode)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"exec \"{Published.StartFile}\" {call} <&-"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = shell.StandardOutput.ReadToEndAsync(Cancelled);
        var error = shell.StandardError.ReadToEndAsync(Cancelled);
        using var patience = Patience();
        try
        {
            await shell.WaitForExitAsync(patience.Token);
        }
        finally
        {
            shell.Kill(entireProcessTree: true);
        }

        var answer = new Answer(shell.ExitCode, await output, await error);
        Assert.Equal((exitCode, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(exitCode == 2, Assert.Single(answer.Lines).ContainsKey("errors"));
    }

    /// <summary>A timeout, so that a program that never ends fails its test instead of blocking it.</summary>
    private static CancellationTokenSource Patience()
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        return patience;
    }

    /// <summary>The process may end before its memory is read.</summary>
    private static long Peak(int id, long soFar)
    {
        try
        {
            return Published.PeakMebibytes(id);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return soFar;
        }
    }

    private static async Task WriteManyAsync(string file, string before, string between, string after)
    {
        var item = Assessments.Least.ToJsonString();
        await using var writer = new StreamWriter(file);
        await writer.WriteAsync(before);
        for (var i = 0; i < Lines; i++)
        {
            await writer.WriteAsync(i == 0 ? item : between + item);
        }

        await writer.WriteAsync(after);
    }
}
