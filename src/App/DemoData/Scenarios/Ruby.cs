using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>
/// Ruby, 13: there was an innocent explanation for the tobacco. The concern is closed, and the reporter reads why.
/// </summary>
internal static class Ruby
{
    public static Scenario Scenario { get; } = new("Ruby",
    [
        new(-5, "15:40", Priya, actor => actor.SendsAsync(Words(actor))),
        new(-5, "16:05", Mairi, actor => actor.ReadsAsync()),
        new(-4, "11:00", Mairi, actor => actor.ClosesAsync("Her older cousin left the tobacco in a coat that they share; her mother has spoken to both. Please tell us if you notice anything else.")),
        new(-4, "11:30", Daniel, actor => actor.AgreesToCloseAsync()),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = NothingYet,
        Child = new() { Name = "Ruby Lane", Age = "13", District = "great-sallow", Place = "Great Sallow", School = "Sallow Vale School" },
        Noticed =
        [
            new()
            {
                What = "Tobacco and papers fell out of Ruby's coat at break. She seems happy and has good friends.",
                When = actor.Day(-5),
                Time = "11am",
                Where = "School",
                How = "saw-or-heard",
            },
        ],
        Others = Others(),
        Reach = Reach("01632 960 001"),
    };
}
