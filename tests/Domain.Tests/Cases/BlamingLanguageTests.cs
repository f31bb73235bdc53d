using Samphire.Domain.Cases;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Cases;

/// <summary>What is marked as blaming the child, and what never is.</summary>
public sealed class BlamingLanguageTests
{
    private static readonly BlamingPhrases Few = new(
    [
        Phrase("led him on"),
        Phrase("chose/chooses to"),
        Phrase("puts/put herself/himself at (great) risk"),
        Phrase("lifestyle choice") with { Whoever = true },
        Phrase("attention seeking"),
        Phrase("streetwise"),
        Phrase("lying ... police"),
        Phrase("enjoys the attention") with { Unless = ["mentor"] },
        Phrase("child porn") with { Whoever = true },
        Phrase("child pornography") with { Whoever = true },
    ]);

    [Fact]
    public void Mark_has_the_place_the_phrase_why_and_what_could_be_written_instead()
    {
        var mark = Assert.Single(BlamingLanguage.Find("On Monday she rang. Chloe  Chose\nto go. She came back.", Few));

        Assert.Equal((27, 8, "Chose\nto", "Why.", "Instead."), (mark.Start, mark.Length, mark.Phrase, mark.Why, mark.Instead));
        Assert.Equal(20..39, mark.Sentence);
    }

    [Theory]
    [InlineData("She led him on.", "led him on")]
    [InlineData("He puts himself at risk.", "puts himself at risk")]
    [InlineData("She PUT HERSELF AT GREAT RISK", "PUT HERSELF AT GREAT RISK")]
    [InlineData("She is attention-seeking and streetwise.", "attention-seeking|streetwise")]
    [InlineData("She is lying to the Thornsea police.", "lying to the Thornsea police")]
    [InlineData("She is streetwise\nand chose to go", "streetwise|chose to")]
    [InlineData("There is child pornography on it.", "child pornography")]
    [InlineData("😀 She is streetwise 😀", "streetwise")]
    public void Blaming_phrase_is_marked_in_any_case_with_its_forms_and_the_longest_one_counts(string text, string phrases) => Assert.Equal(phrases, Marked(text));

    [Theory]
    [InlineData("She chose tomatoes.")]
    [InlineData("She chose, to my relief, the bus.")]
    [InlineData("Childporn")]
    [InlineData("")]
    [InlineData("' \" ” “ ‘ ’ « » „")]
    [InlineData("She enjoys the attention of her mentor.")]
    public void Other_words_are_not_marked(string text) => Assert.Equal("", Marked(text));

    [Theory]
    [InlineData("The note had \"she led him on\" in it.")]
    [InlineData("The note had “she led him on” in it.")]
    [InlineData("The note had ‘she led him on’ in it.")]
    [InlineData("The note had 'she led him on' in it.")]
    [InlineData("The note had «she led him on» in it.")]
    [InlineData("The note had »she led him on« in it.")]
    [InlineData("The note had ‹she led him on› in it.")]
    [InlineData("The note had „she led him on“ in it.")]
    [InlineData("The note had „she led him on” in it.")]
    [InlineData("The note had ‚she led him on‘ in it.")]
    [InlineData("The note had ”she led him on” in it.")]
    [InlineData("The note had ’she led him on’ in it.")]
    [InlineData("The note had ‘it’s the kids’ fault, she led him on’ in it.")]
    [InlineData("The note had 'it's the kids' fault, she led him on' in it.")]
    [InlineData("The note had \"I am 14. She led him on. Ask her\" in it.")]
    [InlineData("A ‘streetwise’ girl")]
    [InlineData("(\"streetwise\")")]
    public void Quotation_is_not_marked_in_any_kind_of_quotation_mark(string text) => Assert.Equal("", Marked(text));

    [Theory]
    [InlineData("Mrs O'Brien's car came, and she led him on. It's the kids' club.")]
    [InlineData("Mrs O’Brien’s car came, and she led him on. It’s the kids’ club.")]
    [InlineData("The kids' club: she led him on. The girls' coach left.")]
    [InlineData("Music of the '90s and she led him on in the '80s.")]
    [InlineData("Music of the ’90s and she led him on in the ’80s.")]
    [InlineData("Music of the ‘90s and she led him on. It wasn’t late.")]
    [InlineData("Tell 'em: she led him on 'til late.")]
    [InlineData("She is 5'4\" and he is 6', and she led him on. He is 5'11\" now.")]
    [InlineData("She is 5' 4\" tall. She led him on. The bag is 6\" wide.")]
    [InlineData("He is 6\" taller. She led him on. It is 3\" long.")]
    [InlineData("She is 5’4” tall and she led him on. He is 6’2” tall.")]
    [InlineData("An unclosed \" is there and she led him on.")]
    [InlineData("An unclosed ' is there and she led him on.")]
    [InlineData("An unclosed “ is there and she led him on.")]
    [InlineData("She said ‘hello’. She led him on. He said ‘hi’.")]
    public void Apostrophes_feet_inches_and_unclosed_marks_open_no_quotation(string text) => Assert.Equal("led him on", Marked(text));

    [Theory]
    [InlineData("Her stepdad told me she led him on.")]
    [InlineData("Her stepdad told me she led him on and chose to stay, and is streetwise.")]
    [InlineData("His mum told us that she led him on")]
    [InlineData("Dad said she led him on")]
    [InlineData("Dad says that at 9.30pm she led him on.")]
    [InlineData("Dad said at 9 p.m. on Friday, e.g. by text, that Mr. Roe was right and she led him on.")]
    [InlineData("Dad said flat no. 4 was where she led him on.")]
    [InlineData("According to J. Roe she led him on.")]
    [InlineData("She led him on, according to her uncle.")]
    [InlineData("She led him on, her stepdad said.")]
    [InlineData("She led him on, says her stepdad.")]
    [InlineData("In her uncle's view she led him on.")]
    [InlineData("Her nan claims she led him on.")]
    [InlineData("Her nan reckons she led him on.")]
    [InlineData("Her nan alleges that she led him on.")]
    [InlineData("Her nan thinks she is streetwise.")]
    [InlineData("Her nan believes that she is streetwise.")]
    [InlineData("Her nan insists that she is streetwise.")]
    [InlineData("Her nan describes her as streetwise.")]
    [InlineData("Her nan called her streetwise.")]
    [InlineData("Her teacher labelled her attention-seeking.")]
    [InlineData("The log describes Mia as attention seeking and streetwise.")]
    [InlineData("She was described as streetwise.")]
    [InlineData("I was told that she led him on.")]
    [InlineData("We have been told she led him on.")]
    [InlineData("I heard that she led him on.")]
    [InlineData("The school reported that she is streetwise.")]
    [InlineData("The nurse wrote: she is streetwise.")]
    [InlineData("The nurse noted that she is streetwise.")]
    [InlineData("He admitted that she led him on.")]
    [InlineData("Her aunt told\nme she led him on.")]
    [InlineData("Her aunt said… she led him on.")]
    [InlineData("Her aunt told the duty worker that she led him on.")]
    [InlineData("She told me she chose to go.")]
    [InlineData("He asked whether she chose to go.")]
    [InlineData("She allegedly led him on.")]
    [InlineData("People will say she led him on.")]
    public void Reported_speech_is_not_marked_to_the_end_of_its_sentence(string text) => Assert.Equal("", Marked(text));

    [Theory]
    [InlineData("Her stepdad told me about it. She led him on.")]
    [InlineData("Her stepdad told me! She led him on.")]
    [InlineData("Her stepdad told me\n\nShe led him on.")]
    [InlineData("Her stepdad told me at 9 p.m. She led him on.")]
    [InlineData("I said she led him on.")]
    [InlineData("I think she led him on.")]
    [InlineData("We feel that she led him on.")]
    [InlineData("I would say that she led him on.")]
    [InlineData("I told the nurse that she led him on.")]
    [InlineData("In my view she led him on.")]
    [InlineData("According to me she led him on.")]
    [InlineData("It has to be said that she led him on.")]
    [InlineData("She led him on, and her mum told me where he lives.")]
    [InlineData("She was told to stay in and led him on.")]
    [InlineData("She tells lies and led him on.")]
    [InlineData("She said nothing and led him on.")]
    [InlineData("She called her mother and led him on.")]
    [InlineData("She added him on an app and led him on.")]
    public void Writers_own_words_are_marked_beside_what_others_said(string text) => Assert.Equal("led him on", Marked(text));

    [Theory]
    [InlineData("This is not a lifestyle choice.")]
    [InlineData("It isn't a lifestyle choice.")]
    [InlineData("She never led him on.")]
    [InlineData("I do not believe that she led him on.")]
    [InlineData("It would be wrong to call this a lifestyle choice.")]
    [InlineData("No child chooses to be there.")]
    [InlineData("Nothing he did put himself at risk.")]
    [InlineData("There is no such thing as a lifestyle choice here.")]
    [InlineData("No relationship like this is a lifestyle choice.")]
    [InlineData("Please do not use the words lifestyle choice.")]
    [InlineData("She was taken there, rather than a lifestyle choice.")]
    public void What_the_writer_says_is_wrong_is_not_marked(string text) => Assert.Equal("", Marked(text));

    [Theory]
    [InlineData("It is not only a lifestyle choice.", "lifestyle choice")]
    [InlineData("There is no doubt that she led him on.", "led him on")]
    [InlineData("He does not come home because he chooses to stay out.", "chooses to")]
    [InlineData("She is not at school, and chose to stay away.", "chose to")]
    [InlineData("She does not listen and puts herself at risk.", "puts herself at risk")]
    public void Denial_of_something_else_does_not_hide_a_phrase(string text, string phrases) => Assert.Equal(phrases, Marked(text));

    [Theory]
    [InlineData("The man chooses to wait outside.")]
    [InlineData("Her mother chose to move.")]
    [InlineData("We chose to ring.")]
    [InlineData("The man who owns the shop chose to close.")]
    [InlineData("When the driver chose to stop, she ran.")]
    [InlineData("The older boys chose to leave.")]
    [InlineData("The school chose to move the session.")]
    public void What_somebody_else_did_is_not_marked(string text) => Assert.Equal("", Marked(text));

    [Theory]
    [InlineData("With the man in the car she chose to stay.")]
    [InlineData("The girl chose to stay.")]
    [InlineData("Tyler chose to stay.")]
    [InlineData("The man left when she chose to stay.")]
    [InlineData("At her uncle's flat he chose to stay.")]
    [InlineData("Then chose to stay with the man.")]
    [InlineData("Her mother rang after she chose to stay.")]
    [InlineData("Nurse's note: patient chose to stay.")]
    [InlineData("The young person chose to stay.")]
    [InlineData("The mother says nothing, but in my view the girl chose to stay.")]
    public void What_the_child_did_is_marked_where_others_are_named_too(string text) => Assert.Equal("chose to", Marked(text));

    [Theory]
    [InlineData("she led him on")]
    [InlineData("a/b (c) ... d")]
    [InlineData("under 16")]
    public void Pattern_of_words_is_read(string text) => Assert.Equal(text, WordPattern.From(text)?.Text);

    [Theory]
    [InlineData("")]
    [InlineData("Led him on")]
    [InlineData("led  him")]
    [InlineData("(very) young")]
    [InlineData("... young")]
    [InlineData("young ...")]
    [InlineData("led/ him")]
    [InlineData("attention-seeking")]
    [InlineData("led (him on)")]
    public void Pattern_that_is_written_wrongly_is_refused(string text) => Assert.Null(WordPattern.From(text));

    [Fact]
    public void Finding_marks_takes_time_in_proportion_to_the_text()
    {
        var text = string.Concat(Enumerable.Repeat("She said 'no' to him, her mum told me, and chose \"to\" go \u201Cor not ", 1500));

        var watch = System.Diagnostics.Stopwatch.StartNew();
        BlamingLanguage.Find(text, Packs.Newest.Toolbox.Concerns.BlamePhrases);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    [Fact]
    public void Example_of_the_stepfather_is_neither_marked_nor_changed_with_the_phrases_of_the_pack() =>
        Assert.Empty(BlamingLanguage.Find("Her stepdad told me she led him on.", Packs.Newest.Toolbox.Concerns.BlamePhrases));

    private static BlamingPhrase Phrase(string words) => new(WordPattern.From(words)!, "Why.", "Instead.");

    private static string Marked(string text) => string.Join('|', BlamingLanguage.Find(text, Few).Select(mark => mark.Phrase));
}
