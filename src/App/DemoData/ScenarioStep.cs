namespace Samphire.App.DemoData;

/// <summary>A person does something.</summary>
/// <param name="Day">Days after the Saturday around which the scenarios take place; negative before it.</param>
/// <param name="Time">The time in London, "23:10".</param>
/// <param name="Who">First name and surname.</param>
/// <param name="Play">What they do.</param>
internal sealed record ScenarioStep(int Day, string Time, string Who, Func<ScenarioActor, Task> Play);

/// <summary>What happened around one child, step by step.</summary>
internal sealed record Scenario(string Name, IReadOnlyList<ScenarioStep> Steps);
