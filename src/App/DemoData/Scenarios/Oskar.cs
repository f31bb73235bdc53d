using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>
/// Oskar, 12, was asked for pictures by a stranger. Police and social care were called on Saturday night; both written
/// reports are still to do.
/// </summary>
internal static class Oskar
{
    public static Scenario Scenario { get; } = new("Oskar",
    [
        new(0, "23:10", Priya, actor => actor.SendsAsync(Words(actor))),
        new(0, "23:22", Priya, actor => actor.TellsAsync(AlertRecipient.Police, "Sergeant Hollis", "WP-20466")),
        new(0, "23:31", Priya, actor => actor.TellsAsync(AlertRecipient.ChildrensSocialCare, "the emergency duty worker")),
        new(1, "08:40", Gwen, actor => actor.ReadsAsync()),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = Harm("no", "yes", "yes", "no"),
        Child = new() { Name = "Oskar Nowak", Age = "12", District = "thornsea", Place = "Thornsea", School = "Harrowmere High", WhereNow = "At home with his mother" },
        Noticed =
        [
            new()
            {
                What = "Oskar showed me messages in which nova_kit asked him for pictures and promised him credit for a game. He has sent none. I did not copy the messages; they are on his phone.",
                ExactWords = "\"I only wanted the skins. Is my mum going to be cross?\"",
                When = actor.Day(0),
                Time = "9:40pm",
                Where = "By phone, his mother was with him",
                How = "child-told-me",
            },
        ],
        Source = ChildKnows,
        Others = Others(
            OfConcern("nova_kit", "Met on Starforge; says they are 13"),
            Thing("account", "nova_kit on Starforge")),
        Reach = Reach("01632 960 001"),
    };
}
