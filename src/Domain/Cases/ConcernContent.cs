namespace Samphire.Domain.Cases;

/// <summary>The pack's numbers and texts for concerns.</summary>
public sealed record ConcernContent
{
    public required int TryAgainMinutes { get; init; }

    // For the same night, not for the next day.
    public required int NoAnswerCountsHours { get; init; }

    public required int AnswerWithinWorkingDays { get; init; }

    public required IReadOnlyList<BlamingPhrase> BlamePhrases { get; init; }

    public required AlarmPhrases Alarm { get; init; }

    // Health and evidence.
    public required IReadOnlyList<Advice> MustNotWait { get; init; }

    public required IReadOnlyList<Advice> CanDo { get; init; }

    public required IReadOnlyList<Advice> MustNotDo { get; init; }

    public required IReadOnlyDictionary<Coverage, string> CoverageWords { get; init; }

    public required IReadOnlyDictionary<ActNowReason, string> BecauseWords { get; init; }

    public required IReadOnlyDictionary<Harm, string> DoneWords { get; init; }

    // In a few words, for a row of a list.
    public required IReadOnlyDictionary<TriageReason, string> TriageReasons { get; init; }

    public required IReadOnlyDictionary<TriageUrgency, string> TriageUrgency { get; init; }

    public required CallPhrases Call { get; init; }
}

/// <summary>A piece of advice: a permanent id, what to do, and why or how.</summary>
public sealed record Advice(string Id, string Say, string Why);
