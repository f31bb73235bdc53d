namespace Samphire.Testing;

/// <summary>A clock that changes only when a test sets it.</summary>
public sealed class FixedClock : TimeProvider
{
    /// <summary>The time of the demo's first scenario.</summary>
    public const string SaturdayNight = "2026-11-21 23:10";

    public DateTimeOffset Now { get; set; } = London.At(SaturdayNight);

    public void GoTo(string londonTime) => Now = London.At(londonTime);

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
