using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Cases;

/// <summary>Ages as people write them, on 30 November 2026 unless a case says otherwise.</summary>
public sealed class WrittenAgeTests
{
    private static readonly DateOnly Today = new(2026, 11, 30);

    [Theory]
    [InlineData("14", "14")]
    [InlineData(" 13 to 15 ", "13 to 15")]
    [InlineData("13-15", "13 to 15")]
    [InlineData("13 \u2013 15", "13 to 15")]
    [InlineData("13\u201115", "13 to 15")]
    [InlineData("14 or 15", "14 to 15")]
    [InlineData("14/15", "14 to 15")]
    [InlineData("14 to 15", "14 to 15")]
    [InlineData("between 14 and 15", "14 to 15")]
    [InlineData("13, 14 or 15", "13 to 15")]
    [InlineData("14ish", "13 to 15")]
    [InlineData("14-ish", "13 to 15")]
    [InlineData("about 14", "13 to 15")]
    [InlineData("About 14", "13 to 15")]
    [InlineData("around 14", "13 to 15")]
    [InlineData("approx 14", "13 to 15")]
    [InlineData("roughly 14", "13 to 15")]
    [InlineData("maybe 14", "13 to 15")]
    [InlineData("probably 14", "13 to 15")]
    [InlineData("~14", "13 to 15")]
    [InlineData("c. 14", "13 to 15")]
    [InlineData("looks about 14", "13 to 15")]
    [InlineData("14?", "13 to 15")]
    [InlineData("about 13", "12 to 14")]
    [InlineData("about 18", "17 to 19")]
    [InlineData("about 14 or 15", "13 to 16")]
    [InlineData("about fourteen", "13 to 15")]
    [InlineData("about 0", "0 to 1")]
    [InlineData("14 yrs", "14")]
    [InlineData("14yrs", "14")]
    [InlineData("14y", "14")]
    [InlineData("14 years old", "14")]
    [InlineData("14 year old", "14")]
    [InlineData("14-year-old girl", "14")]
    [InlineData("aged 14", "14")]
    [InlineData("she's 14", "14")]
    [InlineData("fourteen", "14")]
    [InlineData("Fourteen years old", "14")]
    [InlineData("twenty-one", "21")]
    [InlineData("twenty", "20")]
    [InlineData("14 and a half", "14")]
    [InlineData("14\u00BD", "14")]
    [InlineData("14 years 6 months", "14")]
    [InlineData("nearly 15", "14")]
    [InlineData("almost 15", "14")]
    [InlineData("just turned 14", "14")]
    [InlineData("18 months", "1")]
    [InlineData("3 weeks", "0")]
    [InlineData("14 yrs \u200E", "14")]
    [InlineData("Year 9", "13 to 14")]
    [InlineData("yr 9", "13 to 14")]
    [InlineData("Y9", "13 to 14")]
    [InlineData("year nine", "13 to 14")]
    [InlineData("Year 7", "11 to 12")]
    [InlineData("Year 1", "5 to 6")]
    [InlineData("Year 13", "17 to 18")]
    [InlineData("reception", "4 to 5")]
    [InlineData("nursery", "3 to 4")]
    [InlineData("year 9 or 10", "13 to 15")]
    [InlineData("Year 9/10", "13 to 15")]
    [InlineData("about Year 9", "12 to 15")]
    [InlineData("sixth form", "16 to 18")]
    [InlineData("under 16", "0 to 15")]
    [InlineData("<16", "0 to 15")]
    [InlineData("under sixteen", "0 to 15")]
    [InlineData("teenager", "13 to 19")]
    [InlineData("a teenager", "13 to 19")]
    [InlineData("teens", "13 to 19")]
    [InlineData("early teens", "12 to 15")]
    [InlineData("mid-teens", "13 to 17")]
    [InlineData("late teens", "16 to 19")]
    [InlineData("June 2012", "14")]
    [InlineData("06/2012", "14")]
    [InlineData("2012", "13 to 14")]
    [InlineData("born 2012", "13 to 14")]
    [InlineData("born in June 2012", "14")]
    [InlineData("3 April 2012", "14")]
    [InlineData("30/11/2012", "14")]
    [InlineData("1/12/2012", "13")]
    [InlineData("120", "120")]
    public void Age_is_read_as_people_write_it(string words, string range) => Assert.Equal(range, On(words, Today));

    [Theory]
    [InlineData("not known")]
    [InlineData("over 16")]
    [InlineData("primary school")]
    [InlineData("16+")]
    [InlineData("18 or over")]
    [InlineData("15 to 13")]
    [InlineData("121")]
    [InlineData("13 to")]
    [InlineData("-3")]
    [InlineData("999")]
    [InlineData("Year 14")]
    [InlineData("Year 0")]
    [InlineData("3/4/12")]
    [InlineData("2031")]
    [InlineData("1900")]
    [InlineData("adult")]
    [InlineData("old enough")]
    [InlineData("\u221214")]
    [InlineData("not 14 yet, I think, but her sister is")]
    public void Words_that_are_no_age_are_kept_and_the_age_is_not_known(string words)
    {
        var step = Step(new ChildDraft { Name = "Maya", Age = words }, Today);

        Assert.Null(step.AgeOn(Today).InWords);
        Assert.Empty(step.Problems);
        Assert.Equal($"Not known (written as \"{words}\")", step.Age.Answer);
    }

    [Theory]
    [InlineData("14", "14")]
    [InlineData("Year 9", "13 to 14 (written as \"Year 9\")")]
    [InlineData("about 14", "13 to 15 (written as \"about 14\")")]
    public void Answer_shows_what_was_read_and_the_words_if_they_differ(string words, string answer) =>
        Assert.Equal(answer, Step(new ChildDraft { Age = words }, Today).Age.Answer);

    // Born between 1 September 2012 and 31 August 2013 for Year 9 of 2026 to 2027.
    [Theory]
    [InlineData("2026-08-31", "Year 8", "13")]
    [InlineData("2026-09-01", "Year 9", "13 to 14")]
    [InlineData("2026-12-31", "Year 9", "13 to 14")]
    [InlineData("2027-01-01", "Year 9", "13 to 14")]
    [InlineData("2027-08-30", "Year 9", "13 to 14")]
    [InlineData("2027-08-31", "Year 9", "14")]
    [InlineData("2027-09-01", "Year 9", "13 to 14")]
    [InlineData("2027-09-01", "Year 10", "14 to 15")]
    public void School_year_begins_on_1_September(string day, string words, string range) => Assert.Equal(range, On(words, London.Day(day)));

    [Theory]
    [InlineData("3", "4", "2012", "14", "3 April 2012")]
    [InlineData("", "6", "2012", "14", "June 2012")]
    [InlineData("", "11", "2012", "14", "November 2012")]
    [InlineData("", "December", "2012", "13", "December 2012")]
    [InlineData("", "", "2012", "13 to 14", "2012")]
    [InlineData("", "11", "2026", "0", "November 2026")]
    [InlineData("1", "1", "1900", null, "1 January 1900 (a stand-in for a date that is not known, so the age is not known)")]
    [InlineData("29", "11", "1915", null, "29 November 1915 (a stand-in for a date that is not known, so the age is not known)")]
    [InlineData("30", "11", "1916", "110", "30 November 1916")]
    [InlineData("", "", "1899", null, "1899 (a stand-in for a date that is not known, so the age is not known)")]
    public void Date_of_birth_gives_the_ages_that_it_allows_and_a_stand_in_gives_none(string day, string month, string year, string? range, string answer)
    {
        var step = Step(new ChildDraft { Name = "Maya", Born = new DateDraft { Day = day, Month = month, Year = year } }, Today);

        Assert.Equal(range, step.AgeOn(Today).InWords);
        Assert.Equal(answer, step.Born.Answer);
        Assert.Empty(step.Problems);
    }

    [Theory]
    [InlineData("2012", "12", "12 to 14")]
    [InlineData("2012", "primary school", "13 to 14")]
    [InlineData("1900", "14", "14")]
    public void Date_of_birth_and_age_are_read_together(string year, string age, string range) => Assert.Equal(
        range, Step(new ChildDraft { Born = new DateDraft { Year = year }, Age = age }, Today).AgeOn(Today).InWords);

    private static string? On(string words, DateOnly day) => Step(new ChildDraft { Age = words }, day).AgeOn(day).InWords;

    private static ChildStep Step(ChildDraft child, DateOnly day) => new(new ConcernDraft { Child = child }, new ConcernContext(day));
}
