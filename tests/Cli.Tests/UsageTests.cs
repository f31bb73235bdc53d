namespace Samphire.Cli.Tests;

/// <summary>Invalid calls end with exit code 2, with text for people on the error output only.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("asses -")]
    [InlineData("ASSESS -")]
    [InlineData("assess")]
    [InlineData("assess one.json two.json")]
    [InlineData("assess - --jsn")]
    [InlineData("assess - --area")]
    [InlineData("assess - --json --content")]
    [InlineData("route")]
    [InlineData("words")]
    [InlineData("words - --area thornsea")]
    [InlineData("content")]
    [InlineData("content show")]
    [InlineData("content chek")]
    [InlineData("content check one two")]
    [InlineData("explain")]
    [InlineData("explain known-link floor-act-now")]
    [InlineData("--nothing")]
    [InlineData("[suggest] as")]
    [InlineData("[suggest:2] as")]
    [InlineData("[diagram] explain known-link")]
    public void Usage_error_points_to_the_help_and_gives_no_output(string call)
    {
        var answer = Call.Samphire(call.Split(' '));

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("--help", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Call_without_a_command_is_a_usage_error()
    {
        var answer = Call.Samphire();

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("samphire --help", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "assess route words content explain")]
    [InlineData("assess --help", "FILE --json --area --content --pack")]
    [InlineData("route --help", "--area --at --urgency --district --for --json immediate-danger")]
    [InlineData("words --help", "FILE --json --content --pack")]
    [InlineData("content --help", "check show")]
    [InlineData("content check --help", "FOLDER")]
    [InlineData("content show --help", "ID --json")]
    [InlineData("explain --help", "REASON --json")]
    public void Help_lists_commands_and_options_and_succeeds(string call, string words)
    {
        var answer = Call.Samphire(call.Split(' '));

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.All(words.Split(' '), word => Assert.Contains(word, answer.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--help", "samphire [command] [options]")]
    [InlineData("assess --help", "samphire assess <FILE> [options]")]
    [InlineData("content show --help", "samphire content show <ID> [options]")]
    public void Help_calls_the_program_by_its_name(string call, string usage)
    {
        var lines = Call.Samphire(call.Split(' ')).Out.Split('\n').Select(line => line.Trim()).ToArray();

        Assert.Equal(usage, lines[Array.IndexOf(lines, "Usage:") + 1]);
    }

    [Theory]
    [InlineData("no-such-file.json")]
    [InlineData("@no-such-file")]
    [InlineData("no-such-folder/concern.json")]
    [InlineData("")]
    public void Missing_file_is_a_usage_error(string file)
    {
        var answer = Call.Samphire("assess", file, "--json");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains($"{file} cannot be read", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_in_place_of_a_file_is_a_usage_error()
    {
        var answer = Call.Samphire("assess", Testing.Packs.Root, "--json");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains(Testing.Packs.Root, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_that_cannot_be_written_exits_with_3_and_reveals_nothing_about_a_child()
    {
        using var error = new StringWriter();

        var exitCode = CommandLine.Run(["assess", Examples.Path, "--json"], new Streams(Stream.Null, new FullDisk(), error, Colour: false));

        Assert.Equal(3, exitCode);
        Assert.NotEqual("", error.ToString());
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("WM-", error.ToString(), StringComparison.Ordinal);
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left");
    }
}
