using Samphire.Domain.Shared;

namespace Samphire.Domain.Tests.Shared;

/// <summary>Sentences with placeholders: how they are filled, and which faults are reported.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("Nothing to fill.", "Nothing to fill.")]
    [InlineData("", "")]
    public void A_sentence_without_gaps_is_said_as_it_stands(string sentence, string said) =>
        Assert.Equal(said, Read(sentence).Fill());

    [Theory]
    [InlineData("{one} and {two}", "A and B")]
    [InlineData("{two}, then {one}.", "B, then A.")]
    [InlineData("{one}{two}{one}", "ABA")]
    public void Gaps_are_filled_by_name_wherever_and_as_often_as_they_stand(string sentence, string said) =>
        Assert.Equal(said, Read(sentence, "one", "two").Fill("A", "B"));

    [Fact]
    public void A_value_with_braces_is_said_and_not_read() => Assert.Equal("{two}!", Read("{one}!", "one").Fill("{two}"));

    [Theory]
    [InlineData("a } b")]
    [InlineData("a { b")]
    [InlineData("}{one}")]
    [InlineData("{one} {")]
    public void A_brace_without_its_partner_is_a_fault(string sentence) =>
        Assert.Equal(["an unmatched brace"], Faults(sentence, "one"));

    [Fact]
    public void A_gap_that_nobody_fills_is_a_fault() => Assert.Equal(["unknown placeholder {tow}"], Faults("{one} {tow}", "one"));

    [Fact]
    public void A_value_that_is_not_said_is_a_fault() => Assert.Equal(["unused placeholder {two}"], Faults("{one}", "one", "two"));

    [Fact]
    public void Every_fault_is_said_at_once() =>
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
