using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;
using Samphire.Domain.Tests.Assessments;

namespace Samphire.Domain.Tests.Shared;

/// <summary>Every word of the contract, written by hand.</summary>
public sealed class VocabularyTests
{
    [Fact]
    public void Yes_and_no() => Words<YesNo>("yes", "no", "not-known");

    [Fact]
    public void Answers() => Words<Finding>("present", "not-present", "not-known");

    [Fact]
    public void Sureness() => Words<Sureness>("confirmed", "likely", "possible", "doubted", "not-known");

    [Fact]
    public void How_known() => Words<HowKnown>(
        "seen-or-heard-by-recorder", "told-by-child", "told-by-witness", "told-by-other", "document-or-message", "not-known");

    [Fact]
    public void Contact_with_professionals() => Words<Contact>("engaging", "drifting", "avoiding", "not-known");

    [Fact]
    public void Levels() => Words<Level>("standard", "medium", "high");

    [Fact]
    public void Standings() => Words<Standing>("known", "suspected", "not-assessed");

    [Fact]
    public void Relations() => Words<RelationToChild>(
        "parent-or-carer", "other-relative", "household", "works-with-children", "other-child", "other", "not-known");

    [Fact]
    public void Associations() => Words<AssociationKind>("direct", "indirect", "unconfirmed-match");

    [Fact]
    public void Consultees() => Words<Consultee>(
        "police", "childrens-social-care", "adult-social-care", "designated-lead", "supervisor", "school", "health", "early-help", "youth-justice", "lado", "family");

    [Fact]
    public void Bodies() => Words<Body>("police", "childrens-social-care", "adult-social-care");

    [Fact]
    public void Urgencies() => Words<Urgency>("immediate-danger", "urgent", "non-urgent");

    [Fact]
    public void Routes_by_means() => Words<Means>("telephone-999", "telephone", "secure-email");

    [Fact]
    public void Ways_of_telling() => Words<AlertWay>("voice-now", "voice-today", "voice-within-one-working-day", "written");

    [Fact]
    public void Reasons() => Words<ReasonId>([.. ContractWords.Reasons]);

    [Fact]
    public void The_reasons_are_45() => Assert.Equal(45, ContractWords.Reasons.Count);

    [Theory]
    [InlineData("Not-known")]
    [InlineData("notKnown")]
    [InlineData("not_known")]
    [InlineData(" not-known")]
    [InlineData("2")]
    [InlineData("")]
    public void What_is_not_a_word_of_the_list_is_not_found(string word) => Assert.Null(Vocabulary.Find<YesNo>(word));

    [Fact]
    public void A_word_is_the_declared_one_whatever_the_member_is_called()
    {
        Assert.Equal("went-home", Vocabulary.Word(Renamed.LeftForHome));
        Assert.Equal(Renamed.LeftForHome, Vocabulary.Find<Renamed>("went-home"));
        Assert.Null(Vocabulary.Find<Renamed>("left-for-home"));
    }

    [Fact]
    public void A_member_without_a_word_fails_at_first_use() =>
        Assert.Contains("Wordless.Bare", Assert.Throws<TypeInitializationException>(() => Vocabulary.All<Wordless>()).InnerException!.Message, StringComparison.Ordinal);

    [Fact]
    public void A_word_declared_twice_fails_at_first_use() => Assert.Throws<TypeInitializationException>(() => Vocabulary.All<Twice>());

    private static void Words<T>(params string[] words)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();

        Assert.Equal(words, Vocabulary.All<T>());
        Assert.Equal(words, values.Select(Vocabulary.Word));
        Assert.Equal(values, words.Select(word => Vocabulary.Find<T>(word)!.Value));
    }

    private enum Renamed
    {
        [Word("stayed")] Stayed,
        [Word("went-home")] LeftForHome,
    }

    private enum Wordless
    {
        [Word("worded")] Worded,
        Bare,
    }

    private enum Twice
    {
        [Word("same")] One,
        [Word("same")] Other,
    }
}
