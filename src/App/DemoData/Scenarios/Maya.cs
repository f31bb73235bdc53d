using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>
/// Maya, 14, was taken to a hotel by two adults. Police and social care were told during the day, and then written to.
/// </summary>
internal static class Maya
{
    public static Scenario Scenario { get; } = new("Maya",
    [
        new(-1, "08:50", Siobhan, actor => actor.SendsAsync(Words(actor))),
        new(-1, "09:02", Daniel, actor => actor.ReadsAsync()),
        new(-1, "09:14", Siobhan, actor => actor.TellsAsync(AlertRecipient.Police, "Sergeant Ware", "WP-20417")),
        new(-1, "09:21", Siobhan, actor => actor.TellsAsync(AlertRecipient.ChildrensSocialCare, "the duty manager")),
        new(-1, "10:45", Daniel, actor => actor.AcceptsAsync("We are opening a file today. A social worker sees Maya at school before she goes home.")),
        new(-1, "15:30", Siobhan, actor => actor.WroteAsync(AlertRecipient.Police, PoliceDesk)),
        new(-1, "15:38", Siobhan, actor => actor.WroteAsync(AlertRecipient.ChildrensSocialCare, FrontDoor)),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = Harm("not-known", "no", "yes", "no", taken: "yes"),
        Child = new() { Name = "Maya Lindqvist-Bello", Age = "14", District = "marlhythe", Place = "Marlhythe", School = "Marlhythe Academy", WhereNow = "In lessons until 3:15pm", MustNotBeTold = "Callum Rook and Denise Fallow" },
        Noticed =
        [
            new()
            {
                What = "Maya stayed after a health session and told me that Callum and Denise drove her to Lantern Lodge last Saturday and paid for a room. She loves drawing and had her sketchbook with her.",
                ExactWords = "\"He said he's my boyfriend so it's fine. I want it to be normal again.\"",
                When = actor.Day(-1),
                Time = "8:30am",
                Where = "The medical room",
                How = "child-told-me",
            },
        ],
        Source = ChildKnows,
        Others = Others(
            OfConcern("Callum Rook", "31. She called him her boyfriend.", under18: "no"),
            OfConcern("Denise Fallow", "38. She drove the car.", under18: "no"),
            Thing("place", "Lantern Lodge", "A hotel near the ring road in Marlhythe")),
        Reach = Reach("01632 960 002"),
    };
}
