using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>
/// From 18 on, pages say "the young person" or "the person", and a concern goes to the desk for adults where it has a
/// team. An age that is not known, or that may be below 18, is that of a child.
/// </summary>
public sealed class PersonByAgeTests
{
    private const string ForChildren = "Wendmarsh Council front door for children";
    private const string ForAdults = "Wendmarsh Council front door for adults";
    private const string AdultDesk = "adult-social-care";
    private const string AdultTeam = "Adults at risk";

    [Theory]
    [InlineData("12", ForChildren)]
    [InlineData("17", ForChildren)]
    [InlineData("15 to 18", ForChildren)]
    [InlineData("", ForChildren)]
    [InlineData("18", ForAdults)]
    [InlineData("20", ForAdults)]
    public async Task Button_names_the_desk_for_the_age_and_its_team_gets_the_concern(string age, string desk)
    {
        await using var app = await TestApp.StartAsync();
        await SetAdultTeamAsync(app, exists: true);
        var priya = await app.SignInAsync("Priya");
        var draft = await WriteAsync(priya, age);

        var check = await priya.GetAsync($"{draft}/check");
        Assert.Contains($"Send to {desk}", check.Texts("button"));
        await Concerns.SendAsync(priya, check, "01632 960 001");

        Assert.Equal(desk == ForAdults ? AdultTeam : "Children's front door", await TeamOfAsync(app, draft));
    }

    [Fact]
    public async Task Concern_about_an_adult_goes_to_the_team_for_children_where_the_desk_for_adults_has_none()
    {
        await using var app = await TestApp.StartAsync();
        await SetAdultTeamAsync(app, exists: false);
        var priya = await app.SignInAsync("Priya");
        var check = await priya.GetAsync($"{await WriteAsync(priya, "20")}/check");

        Assert.Contains($"Send to {ForChildren}", check.Texts("button"));
    }

    [Theory]
    [InlineData("12", "the child")]
    [InlineData("17", "the child")]
    [InlineData("15 to 18", "the child")]
    [InlineData("", "the child")]
    [InlineData("18", "the young person")]
    [InlineData("20", "the young person")]
    [InlineData("25", "the person")]
    public async Task Pages_after_sending_speak_of_somebody_by_their_age(string age, string who)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await WriteAsync(priya, age);
        await Concerns.SendAsync(priya, await priya.GetAsync($"{draft}/check"), "01632 960 001");

        var sent = await priya.GetAsync($"{draft}/sent");
        Assert.Contains($"What you can do for {who}", sent.Texts("h2"));
        Assert.Contains($"If {who} could be hurt before", sent.Text, StringComparison.Ordinal);
        Assert.Contains($"It may put {who} in more danger", sent.Text, StringComparison.Ordinal);
        Assert.Contains($"Do not question {who} to find out more.", (await priya.GetAsync($"{draft}/add")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("17", "child")]
    [InlineData("20", "young person")]
    public async Task Advice_on_blaming_words_speaks_of_somebody_by_their_age(string age, string person)
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await WriteAsync(priya, age);
        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "On Friday he chose to stay at the flat." });

        var check = await priya.GetAsync($"{draft}/check");

        Assert.Equal([$"Words that may sound as if the {person} is to blame"], check.Texts("#blame"));
        Assert.StartsWith($"A {person} does not choose to be exploited.", check.Texts(".app-blame p")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("14", "the child")]
    [InlineData("20", "the young person")]
    public async Task Forms_of_the_desk_speak_of_somebody_by_their_age(string age, string who)
    {
        await using var app = await TestApp.StartAsync();
        var reference = await app.Services.SendConcernAsync(words: draft => draft.Child.Age = age);
        var daniel = await app.SignInAsync("Daniel");
        await daniel.SubmitAsync(await daniel.GetAsync($"/desk/{reference}"), [], "Acknowledge");

        Assert.Contains($"Never ask them to question {who}.", (await daniel.GetAsync($"/desk/{reference}/ask")).Text, StringComparison.Ordinal);
        Assert.Contains($"whether or not {who} was already known", (await daniel.GetAsync($"/desk/{reference}/accept")).Text, StringComparison.Ordinal);
        Assert.Contains($"whether or not {who} was already known", (await daniel.GetAsync($"/desk/{reference}/close")).Text, StringComparison.Ordinal);
    }

    private static async Task<string> WriteAsync(Visitor visitor, string age)
    {
        var draft = await Concerns.WriteOskarsAsync(visitor);
        await Concerns.FillAsync(visitor, $"{draft}/child", new() { ["Draft.Child.Age"] = age });
        return draft;
    }

    // Whatever teams the demo has.
    private static async Task SetAdultTeamAsync(TestApp app, bool exists)
    {
        await using var db = await Concerns.StoreOfAsync(app, "Priya");
        await db.Teams.Where(team => team.DeskId == AdultDesk).ExecuteUpdateAsync(team => team.SetProperty(found => found.DeskId, (string?)null));
        if (exists)
        {
            var council = await db.Teams.Where(team => team.DeskId == "social-care").Select(team => team.AgencyId).SingleAsync();
            await app.Services.GetRequiredService<Agencies>().CreateTeamAsync(Caller.System, council, AdultTeam, "wendmarsh-demo", AdultDesk, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<string> TeamOfAsync(TestApp app, string draft)
    {
        await using var db = await Concerns.StoreOfAsync(app, "Priya");
        var reference = Concerns.ReferenceOf(draft);
        return await (from concern in db.Concerns join team in db.Teams on concern.TeamId equals team.Id where concern.Reference == reference select team.Name).SingleAsync();
    }
}
