using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>
/// Ruby Lane, 16, another child of the same name. Act now: police and social care were told, and a second person is
/// asked to agree to closing.
/// </summary>
internal static class OtherRuby
{
    public static Scenario Scenario { get; } = new("OtherRuby",
    [
        new(-1, "13:00", Kofi, actor => actor.SendsAsync(Words(actor))),
        new(-1, "13:08", Kofi, actor => actor.TellsAsync(AlertRecipient.Police, "Constable Reyne", "WP-20431")),
        new(-1, "13:15", Kofi, actor => actor.TellsAsync(AlertRecipient.ChildrensSocialCare, "the duty social worker")),
        new(-1, "13:24", Daniel, actor => actor.ReadsAsync()),
        new(-1, "16:06", Kofi, actor => actor.WroteAsync(AlertRecipient.Police, PoliceDesk)),
        new(-1, "16:12", Kofi, actor => actor.WroteAsync(AlertRecipient.ChildrensSocialCare, FrontDoor)),
        new(-1, "16:30", Daniel, actor => actor.ClosesAsync("The meeting was with her cousin Ana from Harrowmere, and her mother took her there. Police have spoken to both.")),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = NothingYet,
        Child = new() { Name = "Ruby Lane", Age = "16", District = "linnet-quay", Place = "Linnet Quay" },
        Noticed =
        [
            new()
            {
                What = "Ruby told a friend that she is meeting someone from Loopchat after college today.",
                When = actor.Day(-1),
                Time = "12:40pm",
                Where = "The college canteen",
                How = "saw-or-heard",
            },
        ],
        Others = Others(Thing("account", "ana.h on Loopchat")) with { MeetingPlanned = "yes" },
        Reach = Reach("07700 900 103"),
    };
}
