using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>Chloe, 17, gets lifts from unknown drivers. Read in time and taken by Daniel; the answer to the reporter is overdue.</summary>
internal static class Chloe
{
    public static Scenario Scenario { get; } = new("Chloe",
    [
        new(-2, "18:05", Kofi, actor => actor.SendsAsync(Words(actor))),
        new(-1, "08:40", Daniel, actor => actor.ReadsAsync()),
        new(-1, "08:42", Daniel, actor => actor.TakesAsync()),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = Harm("not-known", "no", "not-known", "no"),
        Child = new() { Name = "Chloe Whitcombe", Age = "17", District = "thornsea", Place = "A supported flat in Thornsea", WhereNow = "At the flat, with a key worker", CareStatus = "accommodated-by-agreement" },
        Noticed =
        [
            new()
            {
                What = "Chloe spends most evenings at Quayside Grill and comes home late in Linnet Cars taxis. The drivers do not let her pay.",
                ExactWords = "\"They know me there.\"",
                When = actor.Day(-3),
                Time = "11pm",
                Where = "Outside the flat",
                How = "saw-or-heard",
            },
        ],
        Others = Others(
            Thing("place", "Quayside Grill", "A takeaway by the harbour"),
            Thing("group", "Linnet Cars", "A taxi firm; the drivers are not known")),
        Reach = Reach("07700 900 103"),
    };
}
