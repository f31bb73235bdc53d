using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>
/// Jamie, 13: older pupils filmed what they did and shared it. The pupils are children to protect, too.
/// </summary>
internal static class Jamie
{
    public static Scenario Scenario { get; } = new("Jamie",
    [
        new(-3, "09:05", Priya, actor => actor.SendsAsync(Words(actor))),
        new(-3, "09:12", Priya, actor => actor.TellsAsync(AlertRecipient.Police, "Sergeant Ware", "WP-20402")),
        new(-3, "09:20", Priya, actor => actor.TellsAsync(AlertRecipient.ChildrensSocialCare, "the duty manager")),
        new(-3, "09:32", Daniel, actor => actor.ReadsAsync()),
        new(-3, "11:15", Daniel, actor => actor.AcceptsAsync("We are opening files for Jamie and for the older pupils. Police ask that nobody looks at or passes on what was filmed.")),
        new(-3, "16:20", Priya, actor => actor.WroteAsync(AlertRecipient.Police, PoliceDesk)),
        new(-3, "16:28", Priya, actor => actor.WroteAsync(AlertRecipient.ChildrensSocialCare, FrontDoor)),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = Harm("yes", "yes", "no", "yes"),
        Child = new() { Name = "Jamie Boswell", Age = "13", District = "great-sallow", Place = "Great Sallow", School = "Sallow Vale School", WhereNow = "In the head teacher's office with his dad" },
        Noticed =
        [
            new()
            {
                What = "Jamie and his dad came in before school. Three older pupils hurt Jamie on Monday and filmed it; the film is being passed round. Jamie does not want to go into any lesson today.",
                ExactWords = "\"I don't want everyone to have seen it.\"",
                When = actor.Day(-3),
                Time = "8:20am",
                Where = "School",
                How = "child-told-me",
            },
        ],
        Source = ChildKnows,
        Others = Others(
            OfConcern("Three pupils of year 11", "Jamie knows their names and will tell police", under18: "yes", toChild: "friend"),
            Person("His dad", "parent-or-carer", "He is with Jamie and wants to help")),
        Reach = Reach("01632 960 001"),
    };
}
