using Samphire.Testing;

namespace Samphire.Cli.Tests.Content;

public sealed class CheckTests
{
    /// <summary>Every verb that uses the packs, except content check.</summary>
    public static TheoryData<string> Verbs =>
    [
        "assess -",
        "assess - --json",
        "assess - --area nowhere",
        "assess no-such-file",
        "route --area wendmarsh-demo --at 2026-11-23T10:00 --urgency urgent",
        "route --area wendmarsh-demo --at never --urgency urgent --json",
        "content show recording-well",
        "content show no-such-thing --json",
        "explain known-link",
        "explain no-such-reason --json",
    ];

    [Fact]
    public void Packs_without_faults_give_no_output()
    {
        Assert.Equal(new Answer(0, "", ""), Call.Samphire("content", "check"));
        Assert.Equal(new Answer(0, "", ""), Call.Samphire("content", "check", Packs.Folder));
    }

    [Fact]
    public void Each_fault_is_one_line_with_file_line_number_problem_and_expectation()
    {
        using var packs = new PackCopy();
        packs.Replace("name: Wendmarsh\n", "nmae: Wendmarsh\n", "wendmarsh-demo", "1.0.0", "directory", "area.yaml");
        packs.Replace("kind: toolbox", "kind: tools", "england-cse", "1.0.0", "pack.yaml");

        var answer = Call.Samphire("content", "check", packs.Content);

        Assert.Equal((1, ""), (answer.ExitCode, answer.Error));
        var lines = answer.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches(@"^[^:]+\.(yaml|md):[1-9][0-9]*: [^;]+; .+$", line));
        Assert.Contains(lines, line => line.StartsWith($"{packs.FileOf("wendmarsh-demo", "1.0.0", "directory", "area.yaml")}:2: ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith($"{packs.FileOf("england-cse", "1.0.0", "pack.yaml")}:3: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Social_care_without_a_verified_number_is_a_fault_of_an_area_that_is_not_historic()
    {
        using var packs = new PackCopy();
        packs.Replace("status: historic", "status: current", "essex-2016", "1.0.0", "pack.yaml");

        var answer = Call.Samphire("content", "check", packs.Content);

        Assert.Equal((1, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("essex-2016", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Social_care_without_a_verified_number_at_night_is_a_fault()
    {
        using var packs = new PackCopy();
        packs.Replace("""
                  - kind: telephone
                    value: "01632 960 022"
                    note: "Say that it is about a child, and whether police already know."
                    checkedOn: 2026-11-02
                    checkedBy: "Lin Chan, administrator"
            """, """
                  - kind: telephone
                    value: "01632 960 022"
                    note: "Say that it is about a child, and whether police already know."
            """, "wendmarsh-demo", "1.0.0", "directory", "area.yaml");

        var answer = Call.Samphire("content", "check", packs.Content);

        Assert.Equal((1, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("area.yaml:", answer.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-folder")]
    [InlineData("")]
    public void Missing_folder_is_a_usage_error(string folder)
    {
        var answer = Call.Samphire("content", "check", folder);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.NotEqual("", answer.Error);
    }

    [Fact]
    public void File_in_place_of_a_folder_is_a_usage_error()
    {
        Assert.Equal(2, Call.Samphire("content", "check", Examples.Path).ExitCode);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Broken_pack_stops_every_other_command_with_the_lines_of_the_check(string verb)
    {
        using var packs = new PackCopy();
        packs.Replace("name: Wendmarsh\n", "nmae: Wendmarsh\n", "wendmarsh-demo", "1.0.0", "directory", "area.yaml");
        var check = Call.Samphire("content", "check", packs.Content);
        Assert.Equal(1, check.ExitCode);

        var answer = Call.SamphireOn(Assessments.Least.ToJsonString(), [.. verb.Split(' '), "--content", packs.Content]);

        Assert.Equal((3, ""), (answer.ExitCode, answer.Out));
        Assert.Equal(check.Out, answer.Error);
    }

    [Fact]
    public void Folder_without_packs_fails_the_check_and_stops_other_commands()
    {
        var empty = Folders.CreateTempSubdirectory("samphire-empty-").FullName;

        var check = Call.Samphire("content", "check", empty);
        var answer = Call.Samphire("explain", "known-link", "--content", empty);

        Folders.Delete(empty);
        Assert.Equal((1, ""), (check.ExitCode, check.Error));
        Assert.Equal((3, ""), (answer.ExitCode, answer.Out));
        Assert.Equal(check.Out, answer.Error);
    }
}
