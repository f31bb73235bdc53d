using Samphire.Domain.Cases;
using static Samphire.App.World.Stories.Typed;

namespace Samphire.App.World.Stories;

/// <summary>Dawit says that he is 16. He rang from a locked flat: 999 first, then everybody else.</summary>
internal static class Dawit
{
    public static Story Story { get; } = new("Dawit",
    [
        new(-2, "22:40", Mairi, stage => stage.SendsAsync(Words(stage))),
        new(-2, "22:45", Mairi, stage => stage.TellsAsync(AlertTo.Police, "the emergency operator", "WP-20409")),
        new(-2, "22:55", Mairi, stage => stage.GetsNoAnswerAsync(AlertTo.ChildrensSocialCare)),
        new(-2, "23:08", Mairi, stage => stage.TellsAsync(AlertTo.ChildrensSocialCare, "the emergency duty worker")),
        new(-1, "08:10", Gwen, stage => stage.ReadsAsync()),
        new(-1, "09:06", Gwen, stage => stage.AcceptsAsync("Police found Dawit at midnight. He is treated as a child until his age is known, and has a foster placement.")),
        new(-1, "10:30", Mairi, stage => stage.WroteAsync(AlertTo.Police, PoliceDesk)),
        new(-1, "10:36", Mairi, stage => stage.WroteAsync(AlertTo.ChildrensSocialCare, FrontDoor)),
    ]);

    private static ConcernDraft Words(Stage stage) => new()
    {
        Danger = new() { Answer = "at-this-minute", Call999 = "i-called" },
        Harm = Harm("not-known", "not-known", "yes", "yes"),
        Child = new() { Name = "Dawit", Place = "A flat above the laundry in Marlhythe", WhereNow = "Locked in the flat, alone, when he called", CareNotKnown = true },
        Noticed =
        [
            new()
            {
                What = "A boy called the advice line. A man keeps the key and takes him to work in other flats. He arrived alone in the spring and says that he is 16.",
                ExactWords = "\"Please be quiet when you come.\"",
                When = stage.Day(-2),
                Time = "10:30pm",
                Where = "By phone",
                How = "child-told-me",
            },
        ],
        Source = ChildKnows,
        Others = Others(OfConcern("The man with the key", "He comes at 6am", under18: "no")),
        Reach = Reach("01632 960 105"),
    };
}
