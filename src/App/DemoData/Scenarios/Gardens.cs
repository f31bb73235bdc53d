using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>
/// Two girls in a park, whose names are unknown. The desk passed the concern to the police desk, which has read it.
/// </summary>
internal static class Gardens
{
    public static Scenario Scenario { get; } = new("Gardens",
    [
        new(-1, "10:10", Kofi, actor => actor.SendsAsync(Words(actor))),
        new(-1, "10:25", Mairi, actor => actor.ReadsAsync()),
        new(-1, "11:30", Mairi, actor => actor.PassesAsync("Safeguarding desk", "A place rather than a child we know. You hold the reports about Coronation Gardens.")),
        new(-1, "12:20", Tomasz, actor => actor.ReadsAsync()),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = Harm("not-known", "not-known", "not-known", "no"),
        Child = new() { Name = "Two girls in school uniform", Age = "13 to 15", District = "marlhythe", Place = "Coronation Gardens, Marlhythe", CareNotKnown = true },
        Noticed =
        [
            new()
            {
                What = "Two girls sat with three grown men at the bandstand. One man handed out cans. They left when they saw my lanyard.",
                When = actor.Day(-2),
                Time = "7:30pm",
                Where = "Coronation Gardens",
                How = "saw-or-heard",
            },
        ],
        Others = Others(
            Thing("place", "Coronation Gardens", "The bandstand"),
            OfConcern("Three men", "Between 25 and 40", under18: "no")),
        Reach = Reach("07700 900 103"),
    };
}
