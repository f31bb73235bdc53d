namespace Samphire.Domain.Cases;

/// <summary>The pack's numbers and words for concerns.</summary>
public sealed record ConcernContent
{
    /// <summary>After no answer, when to try again.</summary>
    public required int TryAgainMinutes { get; init; }

    /// <summary>For so long a desk that did not answer counts as not answering: for the same night, not for the day after.</summary>
    public required int NoAnswerCountsHours { get; init; }

    /// <summary>Within so many working days the reporter hears who has the concern, whether it was taken up, and why.</summary>
    public required int AnswerWithinWorkingDays { get; init; }

    public required IReadOnlyList<BlamePhrase> BlamePhrases { get; init; }

    /// <summary>What must not wait for anybody's answer: health, evidence.</summary>
    public required IReadOnlyList<Advice> MustNotWait { get; init; }

    /// <summary>What the reporter can do for the child meanwhile.</summary>
    public required IReadOnlyList<Advice> CanDo { get; init; }

    public required IReadOnlyList<Advice> MustNotDo { get; init; }

    /// <summary>What is said about who is covered.</summary>
    public required IReadOnlyDictionary<Coverage, string> CoverageWords { get; init; }

    /// <summary>Why a concern cannot wait, a sentence each.</summary>
    public required IReadOnlyDictionary<ActNowBecause, string> BecauseWords { get; init; }

    /// <summary>What someone has done to the child, as it is listed and read aloud.</summary>
    public required IReadOnlyDictionary<Harm, string> DoneWords { get; init; }

    /// <summary>What is said on the telephone, around what the reporter wrote.</summary>
    public required CallWords Call { get; init; }
}

/// <summary>A piece of advice: an id for ever, what to do, and why or how.</summary>
public sealed record Advice(string Id, string Say, string Why);
