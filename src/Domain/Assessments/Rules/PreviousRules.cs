namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// A level never falls by itself: it is held until a second professional and the lead agree and the child was seen, and
/// then it falls by one step at most.
/// </summary>
internal static class PreviousRules
{
    public static IEnumerable<Reason> Read(Situation situation, Level levelByTheRest, bool actNow)
    {
        var previous = situation.Assessment.Previous;
        if (previous is null)
        {
            yield break;
        }

        if (previous.Level > levelByTheRest)
        {
            yield return Reason.Of(previous.FallAgreed is null
                ? ReasonId.HeldUntilReviewed
                : ReasonId.FallAgreedBySecondReader);
        }

        if (previous.ActNow && !actNow)
        {
            yield return Reason.Of(ReasonId.ActNowLastTime);
        }
    }

    /// <summary>The level that last time's still holds now.</summary>
    public static Level Holds(PreviousAssessment? previous) => previous switch
    {
        null => Level.Standard,
        { FallAgreed: null } => previous.Level,
        _ => previous.Level.StepDown(),
    };
}
