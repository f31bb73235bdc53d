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
    public void Packs_without_fault_are_silence()
    {
        Assert.Equal(new Answer(0, "", ""), Call.Samphire("content", "check"));
        Assert.Equal(new Answer(0, "", ""), Call.Samphire("content", "check", Packs.Folder));
    }

    [Fact]
    public void Faults_are_a_line_each_with_file_line_what_is_wrong_and_what_was_expected()
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
    public void A_folder_that_is_not_there_is_a_wrong_call(string folder)
    {
        var answer = Call.Samphire("content", "check", folder);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.NotEqual("", answer.Error);
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        Assert.Equal(2, Call.Samphire("content", "check", Examples.Path).ExitCode);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_broken_pack_ends_every_other_verb_with_the_same_lines(string verb)
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
    public void A_folder_without_packs_is_broken()
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
