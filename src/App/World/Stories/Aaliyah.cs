using Samphire.Domain.Cases;
using static Samphire.App.World.Stories.Typed;

namespace Samphire.App.World.Stories;

/// <summary>Aaliyah, 15, was seen in a blue hatchback whose driver nobody knows.</summary>
internal static class Aaliyah
{
    public static Story Story { get; } = new("Aaliyah",
    [
        new(-3, "16:10", Kofi, stage => stage.SendsAsync(Words(stage))),
        new(-3, "16:45", Mairi, stage => stage.ReadsAsync()),
        new(-2, "10:30", Mairi, stage => stage.AcceptsAsync("We are opening a file. Police are asked in writing about the car.")),
    ]);

    private static ConcernDraft Words(Stage stage) => new()
    {
        Danger = Worried,
        Harm = Harm("not-known", "not-known", "not-known", "no"),
        Child = new() { Name = "Aaliyah Farouk", Age = "15", District = "thornsea", Place = "Thornsea", School = "Thornsea High", CareNotKnown = true },
        Noticed =
        [
            new()
            {
                What = "Aaliyah got out of a blue hatchback outside the youth club. The driver was a grown man. She did not want to say who he was, and she laughed when I asked whether she was all right.",
                When = stage.Day(-3),
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
