using Samphire.App.Shared;
using Samphire.Domain.Shared;

namespace Samphire.App.Tests.Shared;

/// <summary>Which telephone numbers are accepted, and how they are dialled and shown.</summary>
public sealed class PhonesTests
{
    [Theory]
    [InlineData("01632 960 012", "tel:+441632960012", "01632 960 012")]
    [InlineData("01632960012", "tel:+441632960012", "01632 960 012")]
    [InlineData("(01632) 960-012", "tel:+441632960012", "01632 960 012")]
    [InlineData("+44 (0)1632 960 022", "tel:+441632960022", "01632 960 022")]
    [InlineData("0044 1632 960 022", "tel:+441632960022", "01632 960 022")]
    [InlineData("01632 960 012 ext 4", "tel:+441632960012;ext=4", "01632 960 012 ext 4")]
    [InlineData("01632 960 012 x4", "tel:+441632960012;ext=4", "01632 960 012 ext 4")]
    [InlineData("01632 960 012, Ext. 4", "tel:+441632960012;ext=4", "01632 960 012 ext 4")]
    [InlineData("07700 900123", "tel:+447700900123", "07700 900 123")]
    [InlineData("0113 496 0012", "tel:+441134960012", "0113 496 0012")]
    [InlineData("0800 1111", "tel:+448001111", "0800 1111")]
    [InlineData("\u202A01632\u00A0960\u2011012\u202C", "tel:+441632960012", "01632 960 012")]
    [InlineData("01632\u2013960\u2212012", "tel:+441632960012", "01632 960 012")]
    [InlineData("+353 86 123 4567", "tel:+353861234567", "+353 86 123 4567")]
    public void Number_is_dialled_in_its_international_form_and_shown_in_groups(string typed, string link, string shown)
    {
        var number = Phones.Read(typed);

        Assert.Equal((link, shown), (number?.Link, number?.Shown));
        Assert.Equal(number, Phones.Read(shown));
    }

    [Theory]
    [InlineData("01632 960 012 or 01632 960 013")]
    [InlineData("01632 960 012 / 01632 960 013")]
    [InlineData("01632 960 012, 01632 960 013")]
    [InlineData("01632 960 012 01632 960 013")]
    [InlineData("call the desk")]
    [InlineData("07700 900123 (mum)")]
    [InlineData("07700 9OO123")]
    [InlineData("0163296")]
    [InlineData("0163 2960")]
    [InlineData("01632 960 01")]
    [InlineData("01632 960 0123")]
    [InlineData("999")]
    [InlineData("101")]
    [InlineData("")]
    [InlineData("+")]
    public void Text_that_is_not_exactly_one_ordinary_number_is_refused(string typed) => Assert.Null(Phones.Read(typed));

    [Theory]
    [InlineData("999", "tel:999")]
    [InlineData("101", "tel:101")]
    [InlineData("111", "tel:111")]
    [InlineData("116 123", "tel:116123")]
    [InlineData("18000", "tel:18000")]
    [InlineData("55", "tel:55")]
    [InlineData("105", "tel:105")]
    public void Short_number_is_dialled_and_shown_as_it_is_written(string typed, string link)
    {
        Assert.Equal((link, typed), (ShortNumber.From(typed)?.Link, ShortNumber.From(typed)?.Shown));
        Assert.Equal(link, Phones.Link(typed));
    }

    [Theory]
    [InlineData("1234")]
    [InlineData("call the desk")]
    public void Text_that_cannot_be_dialled_has_no_link(string typed) => Assert.Null(Phones.Link(typed));
}
