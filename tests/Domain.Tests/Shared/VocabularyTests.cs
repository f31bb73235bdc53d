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
    public void Yes_no_answers_have_the_words_of_the_contract() => Words<YesNo>("yes", "no", "not-known");

    [Fact]
    public void Findings_have_the_words_of_the_contract() => Words<Finding>("present", "not-present", "not-known");

    [Fact]
    public void Sureness_has_the_words_of_the_contract() => Words<Sureness>("confirmed", "likely", "possible", "doubted", "not-known");

    [Fact]
    public void How_known_has_the_words_of_the_contract() => Words<HowKnown>(
        "seen-or-heard-by-recorder", "told-by-child", "told-by-witness", "told-by-other", "document-or-message", "not-known");

    [Fact]
    public void Contact_with_professionals_has_the_words_of_the_contract() => Words<Contact>("engaging", "drifting", "avoiding", "not-known");

    [Fact]
    public void Levels_have_the_words_of_the_contract() => Words<Level>("standard", "medium", "high");

    [Fact]
    public void Standings_have_the_words_of_the_contract() => Words<Standing>("known", "suspected", "not-assessed");

    [Fact]
    public void Relations_to_the_child_have_the_words_of_the_contract() => Words<RelationToChild>(
        "parent-or-carer", "other-relative", "household", "works-with-children", "other-child", "other", "not-known");

    [Fact]
    public void Associations_have_the_words_of_the_contract() => Words<AssociationKind>("direct", "indirect", "unconfirmed-match");

    [Fact]
    public void Consultees_have_the_words_of_the_contract() => Words<Consultee>(
        "police", "childrens-social-care", "adult-social-care", "designated-lead", "supervisor", "school", "health", "early-help", "youth-justice", "lado", "family");

    [Fact]
    public void Bodies_have_the_words_of_the_contract() => Words<Body>("police", "childrens-social-care", "adult-social-care");

    [Fact]
    public void Urgencies_have_the_words_of_the_contract() => Words<Urgency>("immediate-danger", "urgent", "non-urgent");

    [Fact]
    public void Means_of_contact_have_the_words_of_the_contract() => Words<Means>("telephone-999", "telephone", "secure-email");

    [Fact]
    public void Alert_methods_have_the_words_of_the_contract() => Words<AlertMethod>("voice-now", "voice-today", "voice-within-one-working-day", "written");

    [Fact]
    public void Reasons_have_the_words_of_the_contract() => Words<ReasonId>([.. ContractWords.Reasons]);

    [Fact]
    public void Contract_has_45_reasons() => Assert.Equal(45, ContractWords.Reasons.Count);

    [Theory]
    [InlineData("Not-known")]
    [InlineData("notKnown")]
    [InlineData("not_known")]
    [InlineData(" not-known")]
    [InlineData("2")]
    [InlineData("")]
    public void Word_outside_the_list_is_not_found(string word) => Assert.Null(Vocabulary.Find<YesNo>(word));

    [Fact]
    public void Declared_word_is_used_whatever_the_name_of_the_member()
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
