using Samphire.Testing;

namespace Samphire.Cli.Tests.Content;

public sealed class PackOptionTests
{
    private const string Wendmarsh = "--area wendmarsh-demo --at 2026-11-23T10:00 --urgency urgent";

    public static TheoryData<string> Verbs => ["assess - --json", $"route {Wendmarsh} --json", "content show recording-well --json", "explain known-link --json"];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void The_version_there_is_changes_nothing(string verb)
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
    public void A_pack_that_is_not_there_is_a_wrong_call_that_lists_those_there_are(string pack)
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
    public void A_malformed_pack_is_a_wrong_call(string pack)
    {
        var answer = Call.Samphire("explain", "known-link", "--pack", pack);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.NotEqual("", answer.Error);
    }

    [Theory]
    [InlineData("1.0.0", "1.0.0")]
    [InlineData("1.0.0", "1.1.0")]
    public void A_pack_named_twice_is_a_wrong_call(string version, string again)
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
    public void A_pack_option_without_value_is_a_wrong_call()
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
    public void A_content_folder_of_its_own_is_used()
    {
        using var packs = new PackCopy();
        packs.Replace("name: Wendmarsh Police safeguarding desk", "name: Wendmarsh desk of another name", "wendmarsh-demo", "1.0.0", "directory", "area.yaml");

        var answer = Call.Samphire([.. $"route {Wendmarsh} --json".Split(' '), "--content", packs.Content]);

        Assert.Equal("Wendmarsh desk of another name", (string)Assert.Single(answer.Lines)["desk"]!["name"]!);
    }

    [Fact]
    public void A_content_folder_that_is_not_there_is_a_wrong_call()
    {
        foreach (var verb in Verbs.Select(row => row.Data))
        {
            var answer = Call.SamphireOn(Assessments.Least.ToJsonString(), [.. verb.Split(' '), "--content", "no-such-folder"]);

            Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
            Assert.Contains("no-such-folder", answer.Error, StringComparison.Ordinal);
        }
    }
}
