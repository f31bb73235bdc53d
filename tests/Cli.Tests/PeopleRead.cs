using System.Globalization;

namespace Samphire.Cli.Tests;

/// <summary>Assertions for every text that people read.</summary>
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

    /// <summary>The text with every run of spaces and line breaks replaced by one space.</summary>
    public static string Unwrapped(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
