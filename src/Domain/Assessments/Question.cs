namespace Samphire.Domain.Assessments;

/// <summary>Something that is not known: which field or item it is, and what to ask about it.</summary>
/// <param name="What">An item's id, or a JSON pointer into the assessment.</param>
/// <param name="Asks">Why it is asked, each once, in the order of the list of asks.</param>
public sealed record Question(string What, IReadOnlyList<AskId> Asks)
{
    /// <summary>The item asked about; null where it is a field.</summary>
    public Item? Item { get; init; }

    /// <summary>The person asked about; null where it is not about one.</summary>
    public PersonOfConcern? Person { get; init; }
}

/// <summary>Every kind of question that the product asks of what is not known.</summary>
public enum AskId
{
    ImmediateDanger,
    SignificantHarmNow,
    MissingNow,
    MeetingPlanned,
    AgeNotKnown,
    NobodyListed,
    StandingNotAssessed,
    AssociationLeftOut,
    LinkOld,
    LinkDoubted,
    LinkIndirect,
    MatchUnconfirmed,
    ActualNotLookedAt,
    ItemNotKnown,
    MayBeActual,
    TakenBack,
    NothingRecorded,
    ContactNotKnown,
    ContactDrifting,
    ContactBand,
    UpliftNotJudged,
}
