namespace Samphire.Testing;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FixedClock : TimeProvider
{
    /// <summary>The hour in which the demonstration's first story plays.</summary>
    public const string SaturdayNight = "2026-11-21 23:10";

    public DateTimeOffset Now { get; set; } = London.At(SaturdayNight);

    public void GoTo(string londonTime) => Now = London.At(londonTime);

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
