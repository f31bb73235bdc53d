using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>
/// The concern names a member of the duty team. It never reaches them: a supervisor outside the team has it.
/// </summary>
internal static class Nell
{
    public static Scenario Scenario { get; } = new("Nell",
    [
        new(-1, "17:40", Siobhan, actor => actor.SendsAsync(Words(actor))),
    ]);

    private static ConcernDraft Words(ScenarioActor actor) => new()
    {
        Danger = Worried,
        Harm = NothingYet,
        Child = new() { Name = "Nell Ashby", Age = "14", District = "linnet-quay", Place = "Linnet Quay", School = "Quay Academy", MustNotBeTold = "Mairi Sutherland. She is a friend of the family and I know that she would want to help." },
        Noticed =
        [
            new()
            {
                What = "Nell has new trainers and a phone that her mother did not buy. Her mother asked me to keep it to myself.",
                When = actor.Day(-1),
                Time = "4:15pm",
                Where = "School",
                How = "saw-or-heard",
            },
        ],
        Others = Others(),
        Reach = Reach("01632 960 002"),
    };
}
