namespace Samphire.App.DemoData;

/// <summary>The clock of a story that is being told: it stands where the story is.</summary>
internal sealed class ScenarioClock(DateTimeOffset begins) : TimeProvider
{
    private static readonly TimeSpan Page = TimeSpan.FromSeconds(10);

    public DateTimeOffset Now { get; private set; } = begins;

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();

    public void GoTo(DateTimeOffset moment) => Now = moment;

    /// <summary>As long as somebody takes for one page.</summary>
    public void TurnPage() => Now += Page;
}
