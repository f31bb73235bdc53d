using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Shared;
using Samphire.Testing;

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
        Assert.Equal([$"About O.N., 12 Started on Saturday 21 November 2026. {Concerns.ReferenceOf(draft)} Not sent yet Discard the draft about O.N., 12"], list.Texts(".app-list__item"));
        Assert.Contains("Oskar showed me messages", (await priya.GetAsync($"{draft}/check")).Text, StringComparison.Ordinal);

        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"));
        Assert.Equal([$"About O.N., 12 Started on Saturday 21 November 2026. {Concerns.ReferenceOf(draft)} With the duty team"], (await priya.GetAsync("/concerns")).Texts(".app-list__item"));
    }

    [Theory]
    [InlineData("The girl with the red bicycle", "13 to 15", "About a child, 13 to 15")]
    [InlineData("The girl with the red bicycle", "14 or so, like Maya", "About a child, age not known")]
    [InlineData("", "", "About a child, age not known")]
    public async Task Child_without_a_name_is_listed_as_a_child_with_the_age_only_if_valid(string name, string age, string line)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/child", new() { ["Draft.Child.Name"] = name, ["Draft.Child.Age"] = age });

        Assert.Equal([line], (await priya.GetAsync("/concerns")).Texts(".app-list__what a"));
    }

    [Fact]
    public async Task List_of_26_concerns_with_26_questions_shows_25_of_each_and_says_that_there_are_more()
    {
        await using var app = await TestApp.StartAsync();
        for (var sent = 0; sent < 26; sent++)
        {
            await AskedAsync(app);
        }

        var priya = await app.SignInAsync("Priya");
        var first = await priya.GetAsync("/concerns");
        Assert.Equal(25, first.Texts("section .govuk-task-list__item").Count);
        Assert.Contains("These are the first 25. The others will appear here as you complete these.", first.Text, StringComparison.Ordinal);
        Assert.Equal(25, first.Texts(".app-list__item").Count);
        Assert.Equal(["?part=2"], first.Links(".govuk-pagination a"));

        var second = await priya.GetAsync("/concerns?part=2");
        Assert.Empty(second.Texts(".govuk-task-list__item"));
        Assert.DoesNotContain("These are the first", second.Text, StringComparison.Ordinal);
        Assert.Single(second.Texts(".app-list__item"));
        Assert.Equal(["?part=1"], second.Links(".govuk-pagination a"));
    }

    // A concern by Priya, with a question that she has not answered yet.
    private static async Task AskedAsync(TestApp app)
    {
        var reference = await app.Services.SendConcernAsync();
        var daniel = await app.Services.CallerAsync("Daniel");
        await app.Services.GetRequiredService<AcknowledgeConcern>().RunAsync(daniel, Submission(version: 1));
        Assert.IsType<SubmissionResult.Done>(await app.Services.GetRequiredService<AskReporter>().RunAsync(daniel, Submission(version: 2), Text.From("Which phone?")!));

        Submission Submission(int version) => new(reference, version, IdempotencyKey.Of(Guid.NewGuid(), ""));
    }
}
