using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// What the reporter sees of a concern: a few plain words. They follow from what the desk did and from nothing else, so that
/// they are the same whether or not the child was known.
/// </summary>
public static class ReporterWords
{
    /// <param name="state">Where the concern stands.</param>
    /// <param name="readAt">When the desk that has it last acknowledged it; null where it has not.</param>
    /// <param name="localTime">The clock on the wall.</param>
    public static string Of(ConcernState state, DateTimeOffset? readAt, LocalTime localTime) => state switch
    {
        ConcernState.Draft => "Not sent yet",
        ConcernState.Asked => "They have a question for you",
        ConcernState.Closed or ConcernState.Accepted => "Complete, thank you",
        ConcernState.Read or ConcernState.Answered when readAt is { } at => $"Read on {DateText.WithDay(localTime.WallAt(at))}",
        _ => "With the duty team",
    };
}
