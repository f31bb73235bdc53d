using Samphire.Testing;

namespace Samphire.Cli.Tests.Content;

public sealed class PackOptionTests
{
    private const string Wendmarsh = "--area wendmarsh-demo --at 2026-11-23T10:00 --urgency urgent";

    public static TheoryData<string> Verbs => ["assess - --json", $"route {Wendmarsh} --json", "content show recording-well --json", "explain known-link --json"];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Pack_option_naming_the_current_version_changes_nothing(string verb)
    {
        var plain = Call.SamphireOn(Assessments.Least.ToJsonString(), verb.Split(' '));

        var answer = Call.SamphireOn(
            Assessments.Least.ToJsonString(), [.. verb.Split(' '), "--pack", "england-cse@1.0.0", "--pack", "wendmarsh-demo@1.0.0", "--content", Packs.Folder]);

        Assert.Equal(0, plain.ExitCode);
        Assert.Equal(plain, answer);
    }

    [Theory]
    [InlineData("england-cse@9.9.9")]
    [InlineData("nothing@1.0.0")]
    [InlineData("England-CSE@1.0.0")]
    public void Unknown_pack_is_a_usage_error_that_lists_the_known_packs(string pack)
    {
        foreach (var verb in Verbs.Select(row => row.Data))
        {
            var answer = Call.SamphireOn(Assessments.Least.ToJsonString(), [.. verb.Split(' '), "--pack", pack]);

            Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
            Assert.Contains(pack, answer.Error, StringComparison.Ordinal);
            Assert.Contains("england-cse@1.0.0", answer.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("england-cse")]
    [InlineData("england-cse@")]
    [InlineData("england-cse@1")]
    [InlineData("england-cse@one")]
    [InlineData("england-cse@1.0.0@1.0.0")]
    [InlineData("england-cse 1.0.0")]
    [InlineData("@1.0.0")]
    [InlineData("@")]
    [InlineData("")]
    public void Malformed_pack_option_is_a_usage_error(string pack)
    {
        var answer = Call.Samphire("explain", "known-link", "--pack", pack);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.NotEqual("", answer.Error);
    }

    [Theory]
    [InlineData("1.0.0", "1.0.0")]
    [InlineData("1.0.0", "1.1.0")]
    public void Pack_named_twice_is_a_usage_error(string version, string again)
    {
        using var packs = new PackCopy();
        packs.AddVersion("wendmarsh-demo", "1.1.0");
        foreach (var verb in Verbs.Select(row => row.Data))
        {
            var answer = Call.SamphireOn(
                Assessments.Least.ToJsonString(),
                [.. verb.Split(' '), "--content", packs.Content, "--pack", $"wendmarsh-demo@{version}", "--pack", $"wendmarsh-demo@{again}"]);

            Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
            Assert.Contains("--pack", answer.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Pack_option_without_a_value_is_a_usage_error()
    {
        var answer = Call.Samphire("explain", "known-link", "--pack");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
    }

    [Fact]
    public void The_newest_version_is_used_unless_another_is_named()
    {
        using var packs = new PackCopy();
        packs.AddVersion("wendmarsh-demo", "1.9.0");
        packs.AddVersion("wendmarsh-demo", "1.10.0");

        Assert.Equal("1.10.0", Version());
        Assert.Equal("1.9.0", Version("--pack", "wendmarsh-demo@1.9.0"));
        Assert.Equal("1.0.0", Version("--pack", "wendmarsh-demo@1.0.0"));
        Assert.Equal(0, Call.Samphire("content", "check", packs.Content).ExitCode);

        string Version(params string[] pack) =>
            (string)Assert.Single(Call.Assess(Assessments.Least.ToJsonString(), ["--content", packs.Content, .. pack]).Lines)["area"]!["version"]!;
    }

    [Fact]
    public void Content_option_replaces_the_packs_beside_the_program()
    {
        using var packs = new PackCopy();
        packs.Replace("name: Wendmarsh Police safeguarding desk", "name: Wendmarsh desk of another name", "wendmarsh-demo", "1.0.0", "directory", "area.yaml");

        var answer = Call.Samphire([.. $"route {Wendmarsh} --json".Split(' '), "--content", packs.Content]);

        Assert.Equal("Wendmarsh desk of another name", (string)Assert.Single(answer.Lines)["desk"]!["name"]!);
    }

    [Fact]
    public void Missing_content_folder_is_a_usage_error()
    {
        foreach (var verb in Verbs.Select(row => row.Data))
        {
            var answer = Call.SamphireOn(Assessments.Least.ToJsonString(), [.. verb.Split(' '), "--content", "no-such-folder"]);

            Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
            Assert.Contains("no-such-folder", answer.Error, StringComparison.Ordinal);
        }
    }
}
