using Samphire.Domain.Shared;

namespace Samphire.Domain.Tests.Shared;

/// <summary>Sentences with placeholders: how they are filled, and which faults are reported.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("Nothing to fill.", "Nothing to fill.")]
    [InlineData("", "")]
    public void Sentence_without_placeholders_is_returned_unchanged(string sentence, string said) =>
        Assert.Equal(said, Read(sentence).Fill());

    [Theory]
    [InlineData("{one} and {two}", "A and B")]
    [InlineData("{two}, then {one}.", "B, then A.")]
    [InlineData("{one}{two}{one}", "ABA")]
    public void Placeholders_are_filled_by_name_wherever_they_occur(string sentence, string said) =>
        Assert.Equal(said, Read(sentence, "one", "two").Fill("A", "B"));

    [Fact]
    public void Value_with_braces_is_inserted_unchanged() => Assert.Equal("{two}!", Read("{one}!", "one").Fill("{two}"));

    [Theory]
    [InlineData("a } b")]
    [InlineData("a { b")]
    [InlineData("}{one}")]
    [InlineData("{one} {")]
    public void Unmatched_brace_is_a_fault(string sentence) =>
        Assert.Equal(["an unmatched brace"], Faults(sentence, "one"));

    [Fact]
    public void Unknown_placeholder_is_a_fault() => Assert.Equal(["unknown placeholder {tow}"], Faults("{one} {tow}", "one"));

    [Fact]
    public void Unused_placeholder_is_a_fault() => Assert.Equal(["unused placeholder {two}"], Faults("{one}", "one", "two"));

    [Fact]
    public void Several_faults_are_reported_together() =>
        Assert.Equal(["unknown placeholder {On}", "unknown placeholder {}", "unused placeholder {one}"], Faults("{On} {}", "one"));

    private static Template Read(string sentence, params string[] placeholders)
    {
        var (template, faults) = Template.Read(sentence, placeholders);
        Assert.Empty(faults);
        return template!;
    }

    private static IReadOnlyList<string> Faults(string sentence, params string[] placeholders)
    {
        var (template, faults) = Template.Read(sentence, placeholders);
        Assert.Null(template);
        return faults;
    }
}
