using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Tests.Cases;

/// <summary>Whom a text names, and what of a text is kept.</summary>
public sealed class NamesAndTextTests
{
    [Theory]
    [InlineData("Daniel Okonjo", "Mr Okonjo stayed behind with her.")]
    [InlineData("Daniel Okonjo", "it was D OKONJO again")]
    [InlineData("Daniel Okonjo", "okonjo, daniel (PE)")]
    [InlineData("Daniel Okonjo", "That was Okonjo\u2019s car")]
    [InlineData("Daniel Okonjo", "She showed me okonjo's number")]
    [InlineData("Daniel Okonjo", "wrote to dokonjo@school.example")]
    [InlineData("Daniel Okonjo", "account daniel.okonjo")]
    [InlineData("Daniel Okonjo", "account danielokonjo")]
    [InlineData("Okonjo, Daniel", "Mr Okonjo")]
    [InlineData("Siân Łukasz-Müller", "MULLER")]
    [InlineData("Siân Łukasz-Müller", "Mrs Lukasz")]
    [InlineData("Aoife O'Brien", "Aoife O\u2019Brien")]
    [InlineData("Aoife O\u2019Brien", "Ms OBrien")]
    [InlineData("Zoë Strauß", "zoe strauss")]
    [InlineData("Mairi Sutherland", "Ｓｕｔｈｅｒｌａｎｄ")]
    [InlineData("Prince", "Prince was there")]
    public void Text_with_a_persons_name_in_any_common_form_is_found(string name, string text) => Assert.Single(NameScan.People([text], [new NamedParty(Guid.Empty, name)]));

    [Theory]
    [InlineData("Daniel Okonjo", "Daniel from the club")]
    [InlineData("Daniel Okonjo", "Okonjoson")]
    [InlineData("Callum Rook", "a rookie mistake")]
    [InlineData("Daniel Okonjo", "")]
    [InlineData(" ", "anything at all")]
    public void Text_with_only_a_first_name_or_a_similar_word_is_not_found(string name, string text) => Assert.Empty(NameScan.People([text], [new NamedParty(Guid.Empty, name)]));

    [Theory]
    [InlineData("I rang the thornsea  duty-team twice", true)]
    [InlineData("The team on duty in Thornsea", false)]
    public void Team_is_found_only_by_all_words_of_its_name_in_order(string text, bool named) =>
        Assert.Equal(named, NameScan.Teams([text], [new NamedParty(Guid.Empty, "Thornsea Duty Team")]).Count == 1);

    [Fact]
    public void Statement_returns_every_text_entered_in_the_draft()
    {
        var draft = Drafts.Whole();
        draft.Child = new ChildDraft { Name = "t1", Age = "14", Place = "t2", School = "t3", WhereNow = "t4", MustNotBeTold = "t5" };
        draft.Noticed = [new NoticedDraft { What = "t6", ExactWords = "t7", Where = "t8", How = "saw-or-heard" }];
        draft.Others.Rows = [new OtherDraft { Kind = "person", Name = "t9", Description = "t10" }];

        Assert.Equal(["t1", "t4", "t5", "t2", "t3", "t6", "t7", "t8", "t9", "t10"], Drafts.Sent(draft).Texts());
    }

    [Fact]
    public void Character_that_cannot_be_saved_is_dropped_and_named_and_a_page_break_ends_a_line()
    {
        const string Typed = "a\0b\r\nc\td\uD800e\rf😀\u000Bg\u000Ch\u0007\uFFFD";
        var kept = TextCleaner.Kept(Typed);

        Assert.Equal("ab\nc\tde\nf😀\ng\nh", kept);
        Assert.Equal(kept, TextCleaner.Kept(kept));
        Assert.Equal(["U+0000", "U+D800", "U+0007", "U+FFFD"], TextCleaner.Removed(Typed));
        Assert.Empty(TextCleaner.Removed("Zoë\r\n\t"));
    }

    [Theory]
    [InlineData("\u200E01632\u00A0960\u2011001\u202C", "01632 960-001")]
    [InlineData("\uFEFF9:30\u2009pm \u2013", "9:30 pm -")]
    [InlineData("13\u201215", "13-15")]
    [InlineData("13\u221215\u00AD", "13-15")]
    public void Invisible_marks_and_kinds_of_dash_make_no_difference_to_a_number(string pasted, string plain) => Assert.Equal(plain, TextCleaner.Plain(pasted));

    [Fact]
    public void Text_is_normalised_and_its_direction_marks_have_no_effect()
    {
        Assert.Equal("Zoë", TextCleaner.Name(" Zoe\u0308\u202E\n"));
        Assert.Equal("a‹RLO›b", TextCleaner.Paragraphs("a\u202Eb"));
    }
}
