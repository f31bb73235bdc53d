using Samphire.Domain.Cases;
using Phones = Samphire.App.Shared.Phones;

namespace Samphire.Domain.Tests.Cases;

/// <summary>Where a text repeats who a confidential source is. The expected words are marked with brackets.</summary>
public sealed class RepeatedSourceTests
{
    [Theory]
    [InlineData("Carys Jones", "Then [Carys] called me.")]
    [InlineData("Carys Jones", "Then CARYS JONES called me.", "Then [CARYS JONES] called me.")]
    [InlineData("carys jones", "Then [Carys] called me.")]
    [InlineData("Her aunt, Carys Jones", "[Carys]'s car was outside.")]
    [InlineData("her aunt carys jones", "It was [Mrs Jones] who said so.", "It was Mrs [Jones] who said so.")]
    [InlineData("Jones, Carys", "[Jones, Carys] told me.")]
    [InlineData("Zoë Łukasz", "I spoke to [Zoe Lukasz].")]
    [InlineData("Aoife O'Brien", "I spoke to [OBrien].")]
    [InlineData("Mrs White", "[White] was there.")]
    [InlineData("Li Wu", "[Li Wu] saw it.")]
    [InlineData("neighbour at 14 Marsh Lane", "He lives on [Marsh Lane].")]
    [InlineData("neighbour on Marsh Lane", "He lives at 14 [marsh ln].")]
    [InlineData("Will Hart", "[Will] said that she will go.")]
    [InlineData("陳大文", "[陳大文] told me.")]
    public void Part_of_the_name_is_found(string name, string text, string? marked = null) => Assert.Equal(marked ?? text, Marked(text.Replace("[", "").Replace("]", ""), new() { Name = name }));

    [Theory]
    [InlineData("her aunt", "Her aunt came. The aunt said so.")]
    [InlineData("A neighbour", "A neighbour saw the car.")]
    [InlineData("the receptionist", "The receptionist at the hotel.")]
    [InlineData("School nurse", "The school nurse and the nurse.")]
    [InlineData("Receptionist at Harrowmere High", "She goes to Harrowmere High.")]
    [InlineData("Seren's aunt", "Seren has an aunt.")]
    [InlineData("Somebody who lives next door and saw it all", "Next door saw it all, somebody lives there.")]
    [InlineData("not known", "It is not known.")]
    [InlineData("Carys Jones", "Carysfort and Jonesy")]
    [InlineData("Jo Li", "Jo was there. Li was not.")]
    [InlineData("Will Hart", "I hope that she will go home.")]
    [InlineData(null, "Anything at all.")]
    public void Description_a_part_of_another_word_and_an_ordinary_word_are_not_found(string? name, string text) => Assert.Equal(text, Marked(text, new() { Name = name }));

    [Theory]
    [InlineData("01632 960022", "Call [+44 1632 960022] after six.")]
    [InlineData("+44 1632 960022, mornings only", "On [01632-960-022].")]
    [InlineData("(01632) 960 022", "It was [01632960022], on 14 November.")]
    [InlineData("07700 900 123", "He has 07700 900 124 and [07700 900 123].")]
    [InlineData("carys@home.example", "Write to [Carys@home.example].")]
    [InlineData("14 Marsh Lane, WX1 4AB", "Seen at 12 [Marsh Lane].")]
    [InlineData("14 marsh lane", "Seen on [Marsh Lane].")]
    [InlineData("14 Marsh Lane, WX1 4AB", "The parcel went to [wx14ab].")]
    [InlineData("5 Quay St", "Seen on [Quay Street].")]
    public void Number_address_and_street_are_found(string contact, string text) => Assert.Equal(text, Marked(text.Replace("[", "").Replace("]", ""), new() { Contact = contact }));

    [Theory]
    [InlineData("01632 960022", "Call 01632 960023.")]
    [InlineData("14 Marsh Lane", "He walked down the lane to the marsh at 14:00.")]
    [InlineData("mornings only, ask at the back door", "Only in the mornings. Ask at the door.")]
    public void Other_numbers_and_words_are_not_found(string contact, string text) => Assert.Equal(text, Marked(text, new() { Contact = contact }));

    [Theory]
    [InlineData("Seren Pugh", "Carys Pugh", "Seren Pugh came in. [Mrs Pugh] had told her.", "Seren Pugh came in. Mrs [Pugh] had told her.")]
    [InlineData("Carys", "Carys Jones", "Carys was crying. [Jones] saw her.", null)]
    [InlineData("Seren Pugh", "Carys Pugh", "Seren Pugh", null)]
    [InlineData("Seren Pugh, niece of Carys Pugh", "Carys Pugh", "Seren Pugh, niece of [Carys Pugh]", null)]
    public void Name_of_the_child_is_not_taken_for_that_of_the_source(string child, string source, string text, string? marked) =>
        Assert.Equal(marked ?? text, Marked(text.Replace("[", "").Replace("]", ""), new() { Name = source }, child));

    [Fact]
    public void Words_around_are_shown_and_hits_far_apart_are_shown_apart()
    {
        var far = string.Join(' ', Enumerable.Repeat("and then", 40));

        var found = RepeatedSource.Find($"{far} Carys came {far} Jones left", new SourceDraft { Name = "Carys Jones" }, null, Phones.Read);

        Assert.Equal(["Carys", "Jones"], found.Select(passage => passage.Repeated));
        Assert.All(found, passage => Assert.InRange(passage.Parts.Sum(part => part.Text.Length), 60, 160));
        Assert.StartsWith("… ", found[0].Parts[0].Text, StringComparison.Ordinal);
        Assert.EndsWith(" …", found[0].Parts[^1].Text, StringComparison.Ordinal);
        Assert.EndsWith(" left", found[1].Parts[^1].Text, StringComparison.Ordinal);
    }

    private static string Marked(string text, SourceDraft source, string? child = null) => RepeatedSource.Find(text, source, child, Phones.Read) is { Count: > 0 } found
        ? string.Concat(found.SelectMany(passage => passage.Parts).Select(part => part.IsRepeated ? $"[{part.Text}]" : part.Text))
        : text;
}
