namespace Samphire.Domain.Assessments;

/// <summary>Every reason that the rules can give, in the order of the contract's table, which is the order in which they are said.</summary>
public enum ReasonId
{
    DangerNow999,
    HarmNowSocialCare,
    MissingNow,
    MeetingPlanned,
    ActualIndicated,
    JudgedActual,
    HighAndBeyond,
    FloorActNow,
    WithdrawalDoesNotCancel,
    ToldThenTookBack,
    KnownLink,
    KnownLinkOld,
    KnownLinkWeak,
    SuspectedLink,
    SuspectedLinkWeak,
    SuspectedLinkOld,
    LinkDoubted,
    LinkIndirectAsk,
    MatchUnconfirmedAsk,
    StandingNotAssessedAsk,
    PersonImplied,
    PersonUnidentified,
    OtherIsAChildToProtect,
    PositionOfTrust,
    FamilyNotYet,
    ContactAvoided,
    ContactAvoidedJudgedHigh,
    ContactBandUnanswered,
    ContactDriftingAsk,
    OtherwiseStandard,
    UpliftByProfessional,
    UpliftNotJudged,
    SeveralIndicatorsJudgeUplift,
    MayBeActualNotKnown,
    ActualNotLookedAt,
    DespairNow,
    SpeakToOthers,
    AskSocialCareUnder13OrDisability,
    HeldUntilReviewed,
    FallAgreedBySecondReader,
    ActNowLastTime,
    AlreadyReported,
    AgeUnknownTreatedAsChild,
    Over18InScope,
    Over18ByDiscretionGiveReason,
}

/// <summary>What a reason does by itself.</summary>
public static class ReasonEffects
{
    /// <summary>Police and social care must be told before the form is finished.</summary>
    public static bool ActsNow(this ReasonId reason) => reason <= ReasonId.HighAndBeyond;

    /// <summary>One of the first four: while it holds, an alert is never left out because it was given before.</summary>
    public static bool IsHappeningNow(this ReasonId reason) => reason <= ReasonId.MeetingPlanned;

    /// <summary>One of the five link reasons that give high or medium.</summary>
    public static bool IsRaisingLink(this ReasonId reason) =>
        reason is >= ReasonId.KnownLink and <= ReasonId.SuspectedLinkWeak;

    /// <summary>Any link that is said, whether or not it moves the threshold.</summary>
    public static bool IsLink(this ReasonId reason) =>
        reason is >= ReasonId.KnownLink and <= ReasonId.MatchUnconfirmedAsk;

    /// <summary>The threshold that a reason gives: standard where it moves nothing.</summary>
    public static Level Threshold(this ReasonId reason) => reason switch
    {
        ReasonId.KnownLink or ReasonId.ContactAvoidedJudgedHigh => Level.High,
        ReasonId.KnownLinkOld or ReasonId.KnownLinkWeak or ReasonId.SuspectedLink or ReasonId.SuspectedLinkWeak
            or ReasonId.ToldThenTookBack or ReasonId.PersonImplied or ReasonId.ContactAvoided => Level.Medium,
        _ => Level.Standard,
    };
}
