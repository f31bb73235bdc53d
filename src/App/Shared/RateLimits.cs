namespace Samphire.App.Shared;

/// <summary>How often one may ask before one is told to wait: enough for anybody's work, too little to guess or to harvest.</summary>
public sealed record RateLimits
{
    /// <summary>Tries to sign in, a minute and an address.</summary>
    public int SignIns { get; init; } = 10;

    /// <summary>Searches, a minute and an address.</summary>
    public int Searches { get; init; } = 30;

    /// <summary>Concerns that one person begins in an hour.</summary>
    public int Concerns { get; init; } = 20;
}
