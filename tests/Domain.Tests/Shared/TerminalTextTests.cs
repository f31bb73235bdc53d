using Samphire.Domain.Shared;

namespace Samphire.Domain.Tests.Shared;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("line\nline", "line line")]
    [InlineData("line\r\nline", "line  line")]
    [InlineData("\u001B[31mred", " [31mred")]
    [InlineData("\u009B31mred", " 31mred")]
    [InlineData("bell\u0007", "bell ")]
    [InlineData("null\0", "null ")]
    [InlineData("delete\u007F", "delete ")]
    [InlineData("one\u2028two\u2029three\u0085four", "one two three four")]
    [InlineData("\u202Enwod edispu\u202C", " nwod edispu ")]
    [InlineData("\u061C\u200E\u200F\u2066\u2069", "     ")]
    public void Terminal_control_character_is_replaced_by_a_space(string typed, string shown) => Assert.Equal(shown, TerminalText.Of(typed));

    [Theory]
    [InlineData("")]
    [InlineData("Zainab, 15: “Not now” – caf\u00E9, 🐚, \u0639")]
    public void Text_without_control_characters_is_unchanged(string typed) => Assert.Equal(typed, TerminalText.Of(typed));
}
