using Samphire.App.Guidance;

namespace Samphire.App.Tests.Guidance;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("## What you do\n\nTell **police** now.\n", "What you do Tell police now.")]
    [InlineData("- one\n- two\n\n1. three", "one two three")]
    [InlineData("| What | As printed |\n| --- | --- |\n| Danger | 999 |", "What As printed Danger 999")]
    [InlineData("2 - 1 is one", "2 - 1 is one")]
    [InlineData("", "")]
    public void Markdown_is_reduced_to_its_words(string markdown, string text) => Assert.Equal(text, PlainText.Of(markdown));
}
