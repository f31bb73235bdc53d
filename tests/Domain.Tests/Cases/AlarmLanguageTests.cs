using Samphire.Domain.Cases;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Cases;

/// <summary>
/// Which words of a reporter are read first, with the phrases of the pack. The expected values were decided by hand: when
/// in doubt, a person should look.
/// </summary>
public sealed class AlarmLanguageTests
{
    private static readonly AlarmPhrases Phrases = Packs.Newest.Toolbox.Concerns.Alarm;

    [Theory]

    // Despair, reported and quoted.
    [InlineData("He said I wish I was dead", AlarmAbout.Despair)]
    [InlineData("\"I wish I was dead\"", AlarmAbout.Despair)]
    [InlineData("She wishes she were dead.", AlarmAbout.Despair)]
    [InlineData("he told me he'd rather be dead", AlarmAbout.Despair)]
    [InlineData("She says she wants to die", AlarmAbout.Despair)]
    [InlineData("They'd be better off without me", AlarmAbout.Despair)]
    [InlineData("He is going to kill himself.", AlarmAbout.Despair)]
    [InlineData("text said kms lol", AlarmAbout.Despair)]
    [InlineData("She talks about ending it all", AlarmAbout.Despair)]
    [InlineData("He has tried to take his own life before", AlarmAbout.Despair)]
    [InlineData("There are marks from self-harm on her arms", AlarmAbout.Despair)]
    [InlineData("SHE IS CUTTING HERSELF AGAIN", AlarmAbout.Despair)]
    [InlineData("She took all her mum\u2019s tablets last week", AlarmAbout.Despair)]
    [InlineData("I don\u2019t want to be here any more", AlarmAbout.Despair)]
    [InlineData("\u2018I hope I never wake up\u2019 she said", AlarmAbout.Despair)]
    [InlineData("There's no point in living", AlarmAbout.Despair)]
    [InlineData("i cant take this anymore", AlarmAbout.Despair)]
    [InlineData("He said he would jump off the bridge", AlarmAbout.Despair)]

    // Despair that is denied is read first too.
    [InlineData("She is not going to kill herself", AlarmAbout.Despair)]
    [InlineData("He denies being suicidal", AlarmAbout.Despair)]
    [InlineData("She said: \"I never said I want to die.\"", AlarmAbout.Despair)]

    // Danger from somebody else.
    [InlineData("He said he will kill her if she tells", AlarmAbout.Danger)]
    [InlineData("They threatened to stab his brother", AlarmAbout.Danger)]
    [InlineData("\"He's got a knife\"", AlarmAbout.Danger)]
    [InlineData("The older one has a gun in the car", AlarmAbout.Danger)]
    [InlineData("He locks them in at night", AlarmAbout.Danger)]
    [InlineData("They won't let her leave", AlarmAbout.Danger)]
    [InlineData("She messaged that she can't get out", AlarmAbout.Danger)]
    [InlineData("\"They are coming for me\"", AlarmAbout.Danger)]
    [InlineData("help me please", AlarmAbout.Danger)]
    [InlineData("He is terrified to go home", AlarmAbout.Danger)]
    [InlineData("She was bleeding when she got to school", AlarmAbout.Danger)]
    [InlineData("I do not know if he has a knife", AlarmAbout.Danger)]
    [InlineData("It is not clear whether he carries a knife", AlarmAbout.Danger)]
    [InlineData("She did not tell us before today that he has a knife", AlarmAbout.Danger)]
    [InlineData("No, he has a knife", AlarmAbout.Danger)]
    public void Words_that_may_mean_danger_or_despair_are_found(string text, AlarmAbout about) =>
        Assert.Contains(about, AlarmLanguage.Find(text, Phrases).Select(hit => hit.About));

    [Theory]
    [InlineData("")]
    [InlineData("Nothing else. She was at school all day.")]
    [InlineData("Her phone is dead and her battery died")]
    [InlineData("His nan died last year")]
    [InlineData("They were killing time at the station")]
    [InlineData("He does not have a knife")]
    [InlineData("He hasn't got a knife")]
    [InlineData("Nobody has threatened to hurt her")]
    [InlineData("She denied that he has a weapon")]
    [InlineData("We had a suicide prevention lesson")]
    [InlineData("Could you help me understand the form?")]
    [InlineData("She took her tablets for hay fever")]
    [InlineData("He cut his hand in woodwork")]
    [InlineData("He got out of a car with a man. A knife and fork were on the seat")]
    [InlineData("She said she wished. I was dead tired")]
    [InlineData("The black one.")]
    public void Words_that_mean_neither_are_passed_over(string text) => Assert.Empty(AlarmLanguage.Find(text, Phrases));

    [Fact]
    public void Found_words_are_given_as_they_stand_in_the_text_and_once()
    {
        var found = AlarmLanguage.Find(["He said \u201CI Wish I was DEAD\u201D.", "Again: I Wish I was DEAD, and he has a knife"], Phrases);

        Assert.Equal([new AlarmHit("Wish I was DEAD", AlarmAbout.Despair), new AlarmHit("has a knife", AlarmAbout.Danger)], found);
    }

    [Theory]
    [InlineData("wish|wishes ... dead", true)]
    [InlineData("don't", true)]
    [InlineData("... dead", false)]
    [InlineData("wish ...", false)]
    [InlineData("wish ... ... dead", false)]
    [InlineData("Wish", false)]
    [InlineData("wish  dead", false)]
    [InlineData("wish|", false)]
    public void Phrase_has_words_with_alternatives_and_gaps_between_them(string text, bool expected) => Assert.Equal(expected, AlarmPhrases.IsPhrase(text));
}
