using System.Globalization;

namespace Samphire.Cli.Tests;

/// <summary>What holds of every text for people.</summary>
internal static class PeopleRead
{
    public static void IsTidy(string text)
    {
        Assert.DoesNotContain('\u001B', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line =>
        {
            Assert.True(new StringInfo(line).LengthInTextElements <= 80, $"more than 80 columns: {line}");
            Assert.Equal(line.TrimEnd(), line);
        });
    }

    /// <summary>The text with every run of blanks and line ends as one blank.</summary>
    public static string Unwrapped(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
