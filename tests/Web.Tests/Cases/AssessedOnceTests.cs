using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Assessments;
using Samphire.Testing;

namespace Samphire.Web.Tests.Cases;

/// <summary>
/// How often a request applies the rules to the concern that it shows or sends: once, and never if the store has the
/// answer.
/// </summary>
public sealed class AssessedOnceTests
{
    [Fact]
    public async Task Request_by_a_reporter_applies_the_rules_at_most_once()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        var assessed = app.Services.GetRequiredService<ConcernAssessor>();

        var check = await CountAsync(1, () => priya.GetAsync($"{draft}/check"));
        var harm = await CountAsync(1, () => priya.GetAsync($"{draft}/harm"));
        await CountAsync(1, () => priya.SubmitAsync(harm, [], Concerns.Continue));
        var actNow = await CountAsync(1, () => priya.GetAsync($"{draft}/act-now"));
        await CountAsync(1, () => priya.SubmitAsync(actNow, [], "Record contact with police"));
        await CountAsync(1, () => Concerns.SendAsync(priya, check, "no number"));
        check = await CountAsync(1, () => priya.GetAsync($"{draft}/check"));
        var sent = await CountAsync(1, () => Concerns.SendAsync(priya, check, "01632 960 001"));
        await CountAsync(1, () => priya.FollowAsync(sent));
        await CountAsync(1, () => priya.GetAsync($"{draft}/act-now"));
        await CountAsync(0, () => priya.GetAsync(draft));
        await CountAsync(0, () => priya.GetAsync("/concerns"));

        async Task<PublicPage> CountAsync(int expected, Func<Task<PublicPage>> request)
        {
            var before = assessed.Asked;
            var page = await request();
            Assert.Equal(expected, assessed.Asked - before);
            return page;
        }
    }

    [Fact]
    public async Task Concern_that_nobody_can_read_is_assessed_once_for_the_refusal_and_who_to_call()
    {
        await using var app = await TestApp.StartAsync();
        var priya = await app.SignInAsync("Priya");
        var draft = await Concerns.WriteOskarsAsync(priya);
        await Concerns.FillAsync(priya, $"{draft}/noticed", new() { ["Draft.Noticed[0].What"] = "Mr Okonjo and Ms Falk asked him not to tell." });
        var check = await priya.GetAsync($"{draft}/check");
        var assessed = app.Services.GetRequiredService<ConcernAssessor>();
        var before = assessed.Asked;

        var refused = await Concerns.SendAsync(priya, check);

        Assert.Contains("emergency duty team", refused.Text, StringComparison.Ordinal);
        Assert.Equal(1, assessed.Asked - before);
    }

    [Fact]
    public async Task Request_by_the_desk_applies_the_rules_only_on_the_act_now_page()
    {
        await using var app = await TestApp.StartAsync();
        var daniel = await app.SignInAsync("Daniel");
        var reference = await app.Services.SendConcernAsync(actNow: true);
        var assessed = app.Services.GetRequiredService<ConcernAssessor>();
        var before = assessed.Asked;

        foreach (var address in new[] { "/desk", "/work", $"/desk/{reference}", $"/desk/{reference}/close" })
        {
            await daniel.GetAsync(address);
        }

        Assert.Equal(0, assessed.Asked - before);
        await daniel.GetAsync($"/concerns/{reference}/act-now");
        Assert.Equal(1, assessed.Asked - before);
    }
}
