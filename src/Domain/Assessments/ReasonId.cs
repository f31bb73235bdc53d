using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>
/// Every reason that the rules can give, in the order of the contract's table, which is also the order in which they
/// are stated.
/// </summary>
public enum ReasonId
{
    [Word("danger-now-999")] DangerNow999,
    [Word("harm-now-social-care")] HarmNowSocialCare,
    [Word("missing-now")] MissingNow,
    [Word("meeting-planned")] MeetingPlanned,
    [Word("actual-indicated")] ActualIndicated,
    [Word("judged-actual")] JudgedActual,
    [Word("high-and-beyond")] HighAndBeyond,
    [Word("floor-act-now")] FloorActNow,
    [Word("withdrawal-does-not-cancel")] WithdrawalDoesNotCancel,
    [Word("told-then-took-back")] ToldThenTookBack,
    [Word("known-link")] KnownLink,
    [Word("known-link-old")] KnownLinkOld,
    [Word("known-link-weak")] KnownLinkWeak,
    [Word("suspected-link")] SuspectedLink,
    [Word("suspected-link-weak")] SuspectedLinkWeak,
    [Word("suspected-link-old")] SuspectedLinkOld,
    [Word("link-doubted")] LinkDoubted,
    [Word("link-indirect-ask")] LinkIndirectAsk,
    [Word("match-unconfirmed-ask")] MatchUnconfirmedAsk,
    [Word("standing-not-assessed-ask")] StandingNotAssessedAsk,
    [Word("person-implied")] PersonImplied,
    [Word("person-unidentified")] PersonUnidentified,
    [Word("other-is-a-child-to-protect")] OtherIsAChildToProtect,
    [Word("position-of-trust")] PositionOfTrust,
    [Word("family-not-yet")] FamilyNotYet,
    [Word("contact-avoided")] ContactAvoided,
    [Word("contact-avoided-judged-high")] ContactAvoidedJudgedHigh,
    [Word("contact-band-unanswered")] ContactBandUnanswered,
    [Word("contact-drifting-ask")] ContactDriftingAsk,
    [Word("otherwise-standard")] OtherwiseStandard,
    [Word("uplift-by-professional")] UpliftByProfessional,
    [Word("uplift-not-judged")] UpliftNotJudged,
    [Word("several-indicators-judge-uplift")] SeveralIndicatorsJudgeUplift,
    [Word("may-be-actual-not-known")] MayBeActualNotKnown,
    [Word("actual-not-looked-at")] ActualNotLookedAt,
    [Word("despair-now")] DespairNow,
    [Word("speak-to-others")] SpeakToOthers,
    [Word("ask-social-care-under-13-or-disability")] AskSocialCareUnder13OrDisability,
    [Word("held-until-reviewed")] HeldUntilReviewed,
    [Word("fall-agreed-by-second-reader")] FallAgreedBySecondReader,
    [Word("act-now-last-time")] ActNowLastTime,
    [Word("already-reported")] AlreadyReported,
    [Word("age-unknown-treated-as-child")] AgeUnknownTreatedAsChild,
    [Word("over-18-in-scope")] Over18InScope,
    [Word("over-18-by-discretion-give-reason")] Over18ByDiscretionGiveReason,
}

/// <summary>What each reason does.</summary>
public static class ReasonEffects
{
    // Police and social care must be told before the form is finished.
    public static bool RequiresActNow(this ReasonId reason) => reason <= ReasonId.HighAndBeyond;

    // While one of these applies, an alert is given even if it was given before.
    public static bool IsHappeningNow(this ReasonId reason) => reason <= ReasonId.MeetingPlanned;

    public static bool IsRaisingLink(this ReasonId reason) =>
        reason is >= ReasonId.KnownLink and <= ReasonId.SuspectedLinkWeak;

    public static bool IsLink(this ReasonId reason) =>
        reason is >= ReasonId.KnownLink and <= ReasonId.MatchUnconfirmedAsk;

    public static Level Threshold(this ReasonId reason) => reason switch
    {
        ReasonId.KnownLink or ReasonId.ContactAvoidedJudgedHigh => Level.High,
        ReasonId.KnownLinkOld or ReasonId.KnownLinkWeak or ReasonId.SuspectedLink or ReasonId.SuspectedLinkWeak
            or ReasonId.ToldThenTookBack or ReasonId.PersonImplied or ReasonId.ContactAvoided => Level.Medium,
        _ => Level.Standard,
    };
}
