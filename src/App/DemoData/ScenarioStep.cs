namespace Samphire.App.DemoData;

/// <summary>Somebody of Wendmarsh does something.</summary>
/// <param name="Day">Days after the Saturday on which the stories hang; before it, below zero.</param>
/// <param name="Time">The time on the wall, "23:10".</param>
/// <param name="Who">First name and surname.</param>
/// <param name="Play">What they do.</param>
internal sealed record ScenarioStep(int Day, string Time, string Who, Func<ScenarioActor, Task> Play);

/// <summary>What happened around one child, in scenes.</summary>
internal sealed record Scenario(string Name, IReadOnlyList<ScenarioStep> Steps);
