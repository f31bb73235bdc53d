using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>
/// The same child, with her name spelt differently by another agency. The desk's question is not answered yet.
/// </summary>
internal static class Aliya
{
    public static Scenario Scenario { get; } = new("Aliya",
    [
        new(-2, "13:15", Siobhan, actor => actor.SendsAsync(Words(actor))),
        new(-2, "13:50", Mairi, actor => actor.ReadsAsync()),
        new(-2, "14:00", Mairi, actor => actor.AsksAsync("Which school does Aliya go to, and who lives with her?")),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = Harm("not-known", "not-known", "not-known", "no"),
        Child = new() { Name = "Aliya Faruk", Age = "15", Place = "Near the harbour in Thornsea", CareNotKnown = true },
        Noticed =
        [
            new()
            {
                What = "A girl who came to the drop-in has two phones. She said someone gives her lifts home so that she does not have to wait for the bus.",
                ExactWords = "\"He just likes helping people.\"",
                When = actor.Day(-3),
                Time = "5pm",
                Where = "The drop-in at Thornsea clinic",
                How = "saw-or-heard",
            },
        ],
        Others = Others(
            Thing("vehicle", "Blue car", "She did not say whose")),
        Reach = Reach("01632 960 002"),
    };
}
