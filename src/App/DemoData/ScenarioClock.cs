namespace Samphire.App.DemoData;

/// <summary>Shows the time that a scenario has reached.</summary>
internal sealed class ScenarioClock(DateTimeOffset begins) : TimeProvider
{
    private static readonly TimeSpan Page = TimeSpan.FromSeconds(10);

    public DateTimeOffset Now { get; private set; } = begins;

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();

    public void GoTo(DateTimeOffset moment) => Now = moment;

    /// <summary>Moves on by the time that a person needs for one page.</summary>
    public void TurnPage() => Now += Page;
}
