using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>Leo, 14, has met no worker since June, and his answers sound rehearsed.</summary>
internal static class Leo
{
    public static Scenario Scenario { get; } = new("Leo",
    [
        new(-8, "10:20", Siobhan, actor => actor.SendsAsync(Words(actor))),
        new(-8, "11:05", Mairi, actor => actor.ReadsAsync()),
        new(-8, "15:30", Mairi, actor => actor.AcceptsAsync("We are opening a file and will see Leo on his own, with someone he trusts.")),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = Harm("not-known", "not-known", "not-known", "not-known"),
        Child = new() { Name = "Leo Marchetti", Age = "14", District = "harrowmere", Place = "Harrowmere", School = "Harrowmere High", CareNotKnown = true },
        Noticed =
        [
            new()
            {
                What = "Leo has missed five appointments since June; each time someone else phoned to cancel. When I met him in the corridor his answers sounded rehearsed. He is warm when he talks about his grandfather.",
                ExactWords = "\"Everything is fine and I do not need anything.\"",
                When = actor.Day(-9),
                Time = "11am",
                Where = "School",
                How = "saw-or-heard",
            },
        ],
        Others = Others(Person("His grandfather", "relative-or-household", "Leo trusts him")),
        Reach = Reach("01632 960 002"),
    };
}
