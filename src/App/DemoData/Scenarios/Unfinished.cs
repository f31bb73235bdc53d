using Samphire.Domain.Cases;
using static Samphire.App.DemoData.Scenarios.ScenarioAnswers;

namespace Samphire.App.DemoData.Scenarios;

/// <summary>A draft that its author has not finished.</summary>
internal static class Unfinished
{
    public static Scenario Scenario { get; } = new("Unfinished", [new(1, "10:05", Priya, actor => actor.WritesAsync(Words(), null, ConcernStep.Danger, ConcernStep.Harm, ConcernStep.Child))]);

    private static ConcernDraft Words() => new()
    {
        Danger = Worried,
        Harm = NothingYet,
        Child = new() { Name = "A girl in year 9", Age = "13 to 14", School = "Sallow Vale School" },
    };
}
