using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// The state of a concern in words for the reporter. They depend only on what the desk did, so they do not reveal
/// whether the child was already known.
/// </summary>
public static class ReporterStatusText
{
    public static string Of(ConcernState state, DateTimeOffset? readAt, LocalTime localTime) => state switch
    {
        ConcernState.Draft => "Not sent yet",
        ConcernState.Asked => "They have a question for you",
        ConcernState.Closed or ConcernState.Accepted => "Complete, thank you",
        ConcernState.Read or ConcernState.Answered when readAt is { } at => $"Read on {DateText.WithDay(localTime.DateTimeAt(at))}",
        _ => "With the duty team",
    };
}
