using System.Globalization;

namespace Samphire.Web.Tests.Cases;

/// <summary>A page with rows takes fifty of them. What is more is kept, and has a message.</summary>
public sealed class RowLimitTests
{
    private const string TooMany = "You can enter up to 50 here. Put the rest in the last one, or add it after you have sent this";

    [Fact]
    public async Task Fifty_rows_can_be_entered_and_no_further_one_is_added()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);

        var refused = await Concerns.FillAsync(priya, $"{draft}/noticed", Things(50), "Save and add another");

        Assert.Equal([TooMany], refused.Texts(".govuk-error-summary__list li"));
        Assert.Equal(["#Draft_Noticed_49__What"], refused.Links(".govuk-error-summary__list a"));
        Assert.Equal(50, (await priya.GetAsync($"{draft}/noticed")).Texts("textarea[name$=What]").Count);
        Assert.Equal($"{draft}/others", (await Concerns.FillAsync(priya, $"{draft}/noticed", [])).Headers["Location"]);
    }

    [Fact]
    public async Task Rows_beyond_fifty_are_kept_and_the_page_says_that_they_are_too_many()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);

        var refused = await Concerns.FillAsync(priya, $"{draft}/noticed", Things(52));

        Assert.Equal([TooMany], refused.Texts(".govuk-error-summary__list li"));
        Assert.Equal("Thing 52", (await priya.GetAsync($"{draft}/noticed")).Texts("textarea[name$=What]")[^1]);
    }

    private static Dictionary<string, string?> Things(int count) => Enumerable.Range(0, count)
        .SelectMany(place => new[]
        {
            (Field: $"Draft.Noticed[{place}].What", Typed: string.Create(CultureInfo.InvariantCulture, $"Thing {place + 1}")),
            (Field: $"Draft.Noticed[{place}].How", Typed: "saw-or-heard"),
        })
        .ToDictionary(field => field.Field, field => (string?)field.Typed);
}
