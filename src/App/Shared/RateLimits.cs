namespace Samphire.App.Shared;

/// <summary>
/// Limits that are high enough for normal work and too low for guessing passwords or collecting data.
/// </summary>
public sealed record RateLimits
{
    // Attempts per minute and address.
    public int SignIns { get; init; } = 10;

    // Per minute and address.
    public int Searches { get; init; } = 30;

    // New concerns per person and hour.
    public int Concerns { get; init; } = 20;
}
