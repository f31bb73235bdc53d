using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>
/// Zainab, 16, is missing tonight. Social care could not be reached, and nobody at the desk has read the concern: it is
/// escalated.
/// </summary>
internal static class Zainab
{
    public static Scenario Scenario { get; } = new("Zainab",
    [
        new(0, "21:50", Kofi, actor => actor.SendsAsync(Words(actor))),
        new(0, "22:05", Kofi, actor => actor.TellsAsync(AlertRecipient.Police, "the control room", "WP-20463")),
        new(0, "22:15", Kofi, actor => actor.RecordNoAnswerAsync(AlertRecipient.ChildrensSocialCare)),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = new() { Answer = "whereabouts-not-known" },
        Harm = Harm("not-known", "not-known", "yes", "not-known"),
        Child = new() { Name = "Zainab Hale", Age = "16", District = "linnet-quay", Place = "Linnet Quay, with foster carers", School = "Quay Sixth Form", WhereNow = "Not known since 6pm. Her foster carers are looking.", CareStatus = "care-order" },
        Noticed =
        [
            new()
            {
                What = "Her foster carer called: Zainab left at 6pm with a bag and is not answering. It is the fifth time. Twice she was found with Callum Rook.",
                When = actor.Day(0),
                Time = "9:30pm",
                How = "someone-else-told-me",
            },
        ],
        Source = new() { MayBeNamed = "professional" },
        Others = Others(
            OfConcern("Callum Rook", "She was found with him twice", under18: "no"),
            Thing("vehicle", "WX14 Q", "A blue hatchback waited at the corner last week"),
            Thing("phone", "07700 900 418", "Her second phone")),
        Reach = Reach("07700 900 103"),
    };
}
