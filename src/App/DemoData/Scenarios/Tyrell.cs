using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>Tyrell, 15, was made to carry packages, and then paid for bringing others.</summary>
internal static class Tyrell
{
    public static Scenario Scenario { get; } = new("Tyrell",
    [
        new(-4, "17:20", Kofi, actor => actor.SendsAsync(Words(actor))),
        new(-4, "17:28", Kofi, actor => actor.TellsAsync(AlertRecipient.Police, "Constable Reyne", "WP-20391")),
        new(-4, "17:36", Kofi, actor => actor.TellsAsync(AlertRecipient.ChildrensSocialCare, "the duty social worker")),
        new(-4, "17:48", Daniel, actor => actor.ReadsAsync()),
        new(-3, "09:40", Daniel, actor => actor.AcceptsAsync("We are opening a file and will refer Tyrell to the National Referral Mechanism. He is to be treated as harmed, not as an offender.")),
        new(-3, "10:02", Kofi, actor => actor.WroteAsync(AlertRecipient.Police, PoliceDesk)),
        new(-3, "10:10", Kofi, actor => actor.WroteAsync(AlertRecipient.ChildrensSocialCare, FrontDoor)),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = Harm("not-known", "no", "yes", "yes", madeToInvolve: "yes"),
        Child = new() { Name = "Tyrell Adeyemi-Cole", Age = "15", District = "harrowmere", Place = "Harrowmere", School = "Harrowmere High", WhereNow = "At goalkeeping practice until 7pm", MustNotBeTold = "Anyone in the Marl Lane group" },
        Noticed =
        [
            new()
            {
                What = "After training Tyrell told me that older lads made him carry packages, and that they now give him money to bring younger ones to a flat. He is frightened of what happens if he stops.",
                ExactWords = "\"They said they know where my nan lives.\"",
                When = actor.Day(-4),
                Time = "5pm",
                Where = "The pavilion",
                How = "child-told-me",
            },
        ],
        Source = ChildKnows,
        Others = Others(
            Thing("group", "The Marl Lane group"),
            OfConcern("Dex", "About 19, rides an electric scooter", under18: "no")),
        Reach = Reach("07700 900 103"),
    };
}
