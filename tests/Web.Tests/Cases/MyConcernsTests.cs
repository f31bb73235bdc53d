namespace Samphire.Web.Tests.Cases;

/// <summary>
/// Others may see the list of one's own concerns on the screen: it contains no name and no text of a concern.
/// </summary>
public sealed class MyConcernsTests
{
    [Fact]
    public async Task List_of_own_concerns_shows_date_initials_and_status_and_nothing_of_the_content()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);

        var list = await priya.GetAsync("/concerns");
        Assert.Equal([$"About O.N., 12 Started on Saturday 21 November 2026. {Concerns.ReferenceOf(draft)} Not sent yet"], list.Texts(".app-list__item"));
        Assert.Contains("Oskar showed me messages", (await priya.GetAsync($"{draft}/check")).Text, StringComparison.Ordinal);

        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));
        Assert.Equal([$"About O.N., 12 Started on Saturday 21 November 2026. {Concerns.ReferenceOf(draft)} With the duty team"], (await priya.GetAsync("/concerns")).Texts(".app-list__item"));
    }

    [Theory]
    [InlineData("The girl with the red bicycle", "13 to 15", "About a child, 13 to 15")]
    [InlineData("The girl with the red bicycle", "14 or so, like Maya", "About a child")]
    [InlineData("", "", "About a child")]
    public async Task Child_without_a_name_is_listed_as_a_child_with_the_age_only_if_valid(string name, string age, string line)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.Name"] = name, ["Draft.Child.Age"] = age });

        Assert.Equal([line], (await priya.GetAsync("/concerns")).Texts(".app-list a"));
    }
}
