using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>Hana, 20, a care leaver, tells what was done to her at 15. Action is taken now, for herself.</summary>
internal static class Hana
{
    public static Scenario Scenario { get; } = new("Hana",
    [
        new(-1, "14:30", Kofi, actor => actor.SendsAsync(Words(actor))),
        new(-1, "14:44", Kofi, actor => actor.TellsAsync(AlertRecipient.Police, "Sergeant Ware", "WP-20436")),
        new(-1, "14:52", Kofi, actor => actor.TellsAsync(AlertRecipient.AdultSocialCare, "the duty worker for adults")),
        new(-1, "15:04", Joan, actor => actor.ReadsAsync()),
        new(0, "11:02", Kofi, actor => actor.WroteAsync(AlertRecipient.Police, PoliceDesk)),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = Harm("yes", "not-known", "yes", "yes"),
        Child = new() { Name = "Hana Kovac", Age = "20", District = "marlhythe", Place = "Marlhythe", LeftCare = true },
        Noticed =
        [
            new()
            {
                What = "Hana told me that Callum Rook harmed her when she was 15 and in care. She wants police to know, because he has been seen with younger girls.",
                ExactWords = "\"If I say it maybe it stops with me.\"",
                When = actor.Day(-1),
                Time = "2pm",
                Where = "The leaving-care office",
                How = "child-told-me",
            },
        ],
        Source = ChildKnows,
        Others = Others(OfConcern("Callum Rook", "He was about 26 then", under18: "no")),
        Reach = Reach("07700 900 103"),
    };
}
