using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The pack's numbers and texts for concerns.</summary>
public sealed record ConcernContent
{
    public required int TryAgainMinutes { get; init; }

    // For the same night, not for the next day.
    public required int NoAnswerCountsHours { get; init; }

    public required int AnswerWithinWorkingDays { get; init; }

    public required BlamingPhrases BlamePhrases { get; init; }

    public required AlarmPhrases Alarm { get; init; }

    // Health and evidence.
    public required IReadOnlyList<Advice> MustNotWait { get; init; }

    public required IReadOnlyList<Advice> CanDo { get; init; }

    public required IReadOnlyList<Advice> MustNotDo { get; init; }

    public required IReadOnlyDictionary<Coverage, string> CoverageWords { get; init; }

    public required IReadOnlyDictionary<ActNowReason, AboutSubject> BecauseWords { get; init; }

    public required IReadOnlyDictionary<Harm, string> DoneWords { get; init; }

    // In a few words, for a row of a list.
    public required IReadOnlyDictionary<TriageReason, string> TriageReasons { get; init; }

    public required IReadOnlyDictionary<TriageUrgency, string> TriageUrgency { get; init; }

    public required CallPhrases Call { get; init; }
}

/// <summary>A piece of advice: a permanent id, what to do, and why or how.</summary>
/// <param name="Id">For ever.</param>
/// <param name="Say">What to do.</param>
/// <param name="Why">Why, or how.</param>
/// <param name="RelevantTo">The harms to which it belongs; empty if it belongs to every concern.</param>
public sealed record Advice(string Id, AboutSubject Say, AboutSubject Why, IReadOnlyList<Harm> RelevantTo)
{
    /// <summary>
    /// Whether an answer makes it relevant: a harm was reported, or it is not known beside another that was.
    /// </summary>
    public bool IsFor(HarmRows harm) =>
        RelevantTo.Count == 0 || RelevantTo.Any(one => harm[one] == YesNo.Yes || (harm[one] == YesNo.NotKnown && harm.AnyYes));
}
