using Samphire.Testing;

namespace Samphire.Cli.Tests;

/// <summary>The example in README.md: a newcomer who types it must see exactly the output shown there.</summary>
public sealed class ReadmeTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Packs.Root, "README.md"));

    [Fact]
    public void Example_of_the_README_gives_the_output_shown_there()
    {
        var answer = Call.SamphireOn(Block("json"), "assess", "-");

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(Block("text").Trim('\n'), answer.Out.Trim('\n'));
    }

    /// <summary>The content of the page's first block of a kind.</summary>
    private static string Block(string kind)
    {
        var start = Page.IndexOf($"```{kind}\n", StringComparison.Ordinal) + kind.Length + 4;
        Assert.True(start > kind.Length + 4, $"README.md has no block of {kind}.");
        return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
