namespace Samphire.App.Shared;

/// <summary>
/// Limits that are high enough for normal work and too low for guessing passwords or collecting data.
/// </summary>
public sealed record RateLimits
{
    // Failed attempts per minute, address and account.
    public int SignIns { get; init; } = 10;

    // Failed attempts per minute and address, for all accounts together. When sixty people of a school sign in within a
    // minute, every second one may mistype something while one account is tried ten times. Somebody who tries the same
    // few passwords on all accounts gets no further than that in a minute, with passwords of 15 characters.
    public int FailedSignIns { get; init; } = 40;

    // Per minute and address.
    public int Searches { get; init; } = 30;

    // New concerns per person and hour.
    public int Concerns { get; init; } = 20;
}
