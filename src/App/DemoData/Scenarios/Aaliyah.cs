using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>Aaliyah, 15, was seen in a blue hatchback with an unknown driver.</summary>
internal static class Aaliyah
{
    public static Scenario Scenario { get; } = new("Aaliyah",
    [
        new(-3, "16:10", Kofi, actor => actor.SendsAsync(Words(actor))),
        new(-3, "16:45", Mairi, actor => actor.ReadsAsync()),
        new(-2, "10:30", Mairi, actor => actor.AcceptsAsync("We are opening a file. Police are asked in writing about the car.")),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = Harm("not-known", "not-known", "not-known", "no"),
        Child = new() { Name = "Aaliyah Farouk", Age = "15", District = "thornsea", Place = "Thornsea", School = "Thornsea High", CareNotKnown = true },
        Noticed =
        [
            new()
            {
                What = "Aaliyah got out of a blue hatchback outside the youth club. The driver was a grown man. She did not want to say who he was, and she laughed when I asked whether she was all right.",
                When = actor.Day(-3),
                Time = "3:40pm",
                Where = "Outside Thornsea youth club",
                How = "saw-or-heard",
            },
        ],
        Others = Others(
            OfConcern("The driver", "A man, perhaps 30, in a grey cap"),
            Thing("vehicle", "WX14 Q", "Blue hatchback; I could not read the last letters")),
        Reach = Reach("07700 900 103"),
    };
}
