using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>
/// A coach messages a pupil at night. He works with children, so the designated officer is consulted.
/// </summary>
internal static class Coach
{
    public static Scenario Scenario { get; } = new("Coach",
    [
        new(-1, "12:02", Priya, actor => actor.SendsAsync(Words(actor))),
        new(-1, "12:45", Daniel, actor => actor.ReadsAsync()),
        new(-1, "13:35", Daniel, actor => actor.TellsAsync(AlertRecipient.Lado, "the designated officer", "LADO-118")),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = Harm("no", "not-known", "not-known", "no"),
        Child = new() { Name = "Ellis Varga", Age = "14", District = "great-sallow", Place = "Great Sallow", School = "Sallow Vale School" },
        Noticed =
        [
            new()
            {
                What = "Ellis showed me that his coach writes to him late at night from a private account and asks him not to tell his parents that they talk.",
                ExactWords = "\"He says I'm the only one who gets it.\"",
                When = actor.Day(-1),
                Time = "11:40am",
                Where = "School",
                How = "child-told-me",
            },
        ],
        Source = ChildKnows,
        Others = Others(OfConcern("Aldous Penn", "Coach of the under-15s", under18: "no", worksWithChildren: "yes", toChild: "professional")),
        Reach = Reach("01632 960 001"),
    };
}
