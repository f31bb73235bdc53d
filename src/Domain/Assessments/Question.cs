using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>Something that is not known, and what to ask about it.</summary>
/// <param name="What">An item's id, or a JSON pointer into the assessment.</param>
/// <param name="Asks">Why it is asked, without duplicates, in the order of <see cref="QuestionId"/>.</param>
public sealed record Question(string What, IReadOnlyList<QuestionId> Asks)
{
    public Item? Item { get; init; }

    public PersonOfConcern? Person { get; init; }
}

/// <summary>The kinds of question asked about what is not known.</summary>
public enum QuestionId
{
    [Word("immediate-danger")] ImmediateDanger,
    [Word("significant-harm-now")] SignificantHarmNow,
    [Word("missing-now")] MissingNow,
    [Word("meeting-planned")] MeetingPlanned,
    [Word("age-not-known")] AgeNotKnown,
    [Word("nobody-listed")] NobodyListed,
    [Word("standing-not-assessed")] StandingNotAssessed,
    [Word("association-left-out")] AssociationLeftOut,
    [Word("link-old")] LinkOld,
    [Word("link-doubted")] LinkDoubted,
    [Word("link-indirect")] LinkIndirect,
    [Word("match-unconfirmed")] MatchUnconfirmed,
    [Word("actual-not-looked-at")] ActualNotLookedAt,
    [Word("item-not-known")] ItemNotKnown,
    [Word("may-be-actual")] MayBeActual,
    [Word("taken-back")] TakenBack,
    [Word("nothing-recorded")] NothingRecorded,
    [Word("contact-not-known")] ContactNotKnown,
    [Word("contact-drifting")] ContactDrifting,
    [Word("contact-band")] ContactBand,
    [Word("uplift-not-judged")] UpliftNotJudged,
}
