using Samphire.Domain.Cases;
using static Samphire.App.World.Stories.Typed;

namespace Samphire.App.World.Stories;

/// <summary>Emi, 19, has special educational needs and is covered. The desk asked, the reporter answered, a file was opened.</summary>
internal static class Emi
{
    public static Story Story { get; } = new("Emi",
    [
        new(-9, "14:10", Siobhan, stage => stage.SendsAsync(Words(stage))),
        new(-9, "14:40", Daniel, stage => stage.ReadsAsync()),
        new(-8, "09:15", Daniel, stage => stage.AsksAsync("Who found the second profile, and does Emi know that they did?")),
        new(-8, "12:05", Siobhan, stage => stage.AnswersAsync("Her support worker. Emi was there and showed it to her.")),
        new(-5, "09:50", Daniel, stage => stage.ReadsAsync()),
        new(-5, "10:00", Daniel, stage => stage.AcceptsAsync("We are opening a file together with adult social care.")),
    ]);

    private static ConcernDraft Words(Stage stage) => new()
    {
        Danger = Worried,
        Harm = Harm("no", "not-known", "not-known", "no"),
        Child = new() { Name = "Emi Tanaka-Reid", Age = "19", District = "harrowmere", Place = "Harrowmere", NeedsOrDisability = true },
        Noticed =
        [
            new()
            {
                What = "Emi has a second profile on Loopchat that she hides. She talks to someone there every night and is very tired at college.",
                When = stage.Day(-10),
                How = "someone-else-told-me",
            },
        ],
        Source = new() { MayBeNamed = "professional" },
        Others = Others(Thing("account", "second profile on Loopchat", "Name not known")),
        Reach = Reach("01632 960 002"),
    };
}
