using Samphire.App.Cases;

namespace Samphire.Web.Tests.Cases;

/// <summary>A written report counts only if it went to a secure address of the area.</summary>
public sealed class SecureAddressPagesTests
{
    [Fact]
    public async Task Written_report_to_an_address_that_is_not_secure_is_refused_at_its_field_and_nothing_is_lost()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya, "harm-now");

        var refused = await Concerns.FillAsync(
            priya,
            $"{draft}/act-now",
            new() { ["Police.Written.Where"] = "name@gmail.example", ["Police.Written.Time"] = "11:10pm", ["Police.Written.Reference"] = "K-17" },
            "Record what you sent to police");

        Assert.Equal(
            ["gmail.example is not on the list of secure addresses for Wendmarsh. Choose a desk from the directory, or another way to pass it on"],
            refused.Texts(".govuk-error-summary__list li"));
        Assert.Equal("name@gmail.example", refused.Document.QuerySelector("input[name='Police.Written.Where']")!.GetAttribute("value"));
        Assert.Equal("K-17", refused.Document.QuerySelector("input[name='Police.Written.Reference']")!.GetAttribute("value"));
        await using var db = await Concerns.StoreOfAsync(app, "Priya");
        Assert.Empty(db.ConcernAlerts);
    }

    [Fact]
    public async Task Near_misspelling_of_a_secure_domain_is_named()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya, "harm-now");

        var refused = await Concerns.FillAsync(
            priya, $"{draft}/act-now", new() { ["Police.Written.Where"] = "desk@wendmarsh-polise.example", ["Police.Written.Time"] = "11:10pm" }, "Record what you sent to police");

        Assert.Contains("Did you mean wendmarsh-police.example?", refused.Texts(".govuk-error-summary__list li").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_handed_over_in_person_is_recorded()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.BeginAsync(priya, "harm-now");

        var recorded = await Concerns.FillAsync(
            priya, $"{draft}/act-now", new() { ["Police.Written.Where"] = "Handed to PC Dee at the desk", ["Police.Written.Time"] = "11:10pm" }, "Record what you sent to police");

        Assert.EndsWith("?recorded=Police", recorded.Headers["Location"], StringComparison.Ordinal);
    }
}
