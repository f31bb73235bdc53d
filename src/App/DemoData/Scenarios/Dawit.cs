using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>Dawit says that he is 16 and calls from a locked flat: 999 first, then all others.</summary>
internal static class Dawit
{
    public static Scenario Scenario { get; } = new("Dawit",
    [
        new(-2, "22:40", Mairi, actor => actor.SendsAsync(Words(actor))),
        new(-2, "22:45", Mairi, actor => actor.TellsAsync(AlertRecipient.Police, "the emergency operator", "WP-20409")),
        new(-2, "22:55", Mairi, actor => actor.RecordNoAnswerAsync(AlertRecipient.ChildrensSocialCare)),
        new(-2, "23:08", Mairi, actor => actor.TellsAsync(AlertRecipient.ChildrensSocialCare, "the emergency duty worker")),
        new(-1, "08:10", Gwen, actor => actor.ReadsAsync()),
        new(-1, "09:06", Gwen, actor => actor.AcceptsAsync("Police found Dawit at midnight. He is treated as a child until his age is known, and has a foster placement.")),
        new(-1, "10:30", Mairi, actor => actor.WroteAsync(AlertRecipient.Police, PoliceDesk)),
        new(-1, "10:36", Mairi, actor => actor.WroteAsync(AlertRecipient.ChildrensSocialCare, FrontDoor)),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = new() { Answer = "at-this-minute", Call999 = "i-called" },
        Harm = Harm("not-known", "not-known", "yes", "yes", taken: "yes"),
        Child = new() { Name = "Dawit", Place = "A flat above the laundry in Marlhythe", WhereNow = "Locked in the flat, alone, when he called", CareNotKnown = true },
        Noticed =
        [
            new()
            {
                What = "A boy called the advice line. A man keeps the key and takes him to work in other flats. He arrived alone in the spring and says that he is 16.",
                ExactWords = "\"Please be quiet when you come.\"",
                When = actor.Day(-2),
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
