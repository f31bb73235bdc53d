using Samphire.App.Shared;

namespace Samphire.App.Tests.Shared;

public sealed class ListPageTests
{
    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("2", 2)]
    [InlineData("10000", 10_000)]
    [InlineData("10001", 1)]
    [InlineData("0", 1)]
    [InlineData("-1", 1)]
    [InlineData("+2", 1)]
    [InlineData(" 2", 1)]
    [InlineData("2.0", 1)]
    [InlineData("99999999999", 1)]
    [InlineData("two", 1)]
    public void Page_number_in_an_address_is_a_whole_number_up_to_10_000_or_else_1(string? text, int number) => Assert.Equal(number, ListPage.NumberFrom(text));

    [Theory]
    [InlineData(25, 1, null, null)]
    [InlineData(26, 1, null, 2)]
    [InlineData(25, 3, 2, null)]
    [InlineData(26, 3, 2, 4)]
    public void Page_shows_25_rows_and_leads_to_the_next_only_if_another_row_was_found(int found, int number, int? previous, int? next)
    {
        var page = ListPage.Of([.. Enumerable.Range(0, found)], number);

        Assert.Equal(Enumerable.Range(0, 25), page.Rows);
        Assert.Equal((previous, next), (page.Previous, page.Next));
    }

    [Fact]
    public void Rows_before_the_third_page_are_50() => Assert.Equal(50, ListPage.RowsBefore(3));
}
