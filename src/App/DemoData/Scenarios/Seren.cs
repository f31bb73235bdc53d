using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>
/// Seren, 13, told her aunt and later withdrew it. The aunt must not be named: she is a sealed source from the first
/// save.
/// </summary>
internal static class Seren
{
    public static Scenario Scenario { get; } = new("Seren",
    [
        new(-5, "12:30", Siobhan, actor => actor.SendsAsync(Words(actor), Aunt)),
        new(-5, "12:50", Daniel, actor => actor.ReadsAsync()),
        new(-4, "09:22", Daniel, actor => actor.SharesAsync("Safeguarding desk", "We have to agree with you how to speak to the family before anybody does.")),
        new(-4, "09:30", Daniel, actor => actor.AcceptsAsync("We are opening a file. We will not speak to anyone in the family until we have agreed with police how to do it.")),
        new(-4, "10:15", Tomasz, actor => actor.ReadsAsync()),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = Harm("not-known", "not-known", "no", "not-known"),
        Child = new() { Name = "Seren Pugh", Age = "13", District = "great-sallow", Place = "Great Sallow", School = "Sallow Vale School", WhereNow = "At school today", MustNotBeTold = "Her family, until police and social care agree" },
        Noticed =
        [
            new()
            {
                What = "I was told that Seren said a relative made her do things, and that she took it back the next day and asked for it to be forgotten.",
                ExactWords = "\"He made me do things. No he didn't, forget it.\"",
                When = actor.Day(-6),
                How = "someone-else-told-me",
            },
        ],
        Source = new() { MayBeNamed = "keep-it-with-us", Risk = "The family would shut her out, and she is the only one Seren talks to.", ChildTold = "not-safe" },
        Others = Others(
            OfConcern("A relative", "Lives in the same house; I was not told who", toChild: "relative-or-household")),
        Reach = Reach("01632 960 002"),
    };

    private static SourceDraft Aunt { get; } = new() { Name = "Her aunt, Carys Pugh", Contact = "01632 960 240, mornings only" };
}
