using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>
/// Emi, 19, has special educational needs and is covered. Her support worker told the reporter, and is named. The desk
/// asked, the reporter answered, and the concern was accepted.
/// </summary>
internal static class Emi
{
    public static Scenario Scenario { get; } = new("Emi",
    [
        new(-9, "14:10", Siobhan, actor => actor.SendsAsync(Words(actor), SupportWorker)),
        new(-9, "14:40", Joan, actor => actor.ReadsAsync()),
        new(-8, "09:15", Joan, actor => actor.AsksAsync("Who found the second profile, and does Emi know that they did?")),
        new(-8, "12:05", Siobhan, actor => actor.AnswersAsync("Her support worker. Emi was there and showed it to her.")),
        new(-5, "09:50", Joan, actor => actor.ReadsAsync()),
        new(-5, "10:00", Joan, actor => actor.AcceptsAsync("We are opening a file, and will see Emi with her support worker.")),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = Harm("no", "not-known", "not-known", "no"),
        Child = new() { Name = "Emi Tanaka-Reid", Age = "19", District = "harrowmere", Place = "Harrowmere", NeedsOrDisability = true },
        Noticed =
        [
            new()
            {
                What = "Emi has a second profile on Loopchat that she hides. She talks to someone there every night and is very tired at college.",
                When = actor.Day(-10),
                How = "someone-else-told-me",
            },
        ],
        Source = new() { MayBeNamed = "professional" },
        Others = Others(Thing("account", "second profile on Loopchat", "Name not known")),
        Reach = Reach("01632 960 002"),
    };

    private static SourceDraft SupportWorker { get; } = new() { Name = "Lena Ford, her support worker", Contact = "01632 960 250" };
}
