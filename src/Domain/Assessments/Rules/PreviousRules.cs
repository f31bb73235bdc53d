namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// A level never falls by itself. It is held until a second professional and the lead agree and the child has been
/// seen, and then it falls by at most one step.
/// </summary>
internal static class PreviousRules
{
    public static IEnumerable<Reason> Read(RuleContext context, Level levelByTheRest, bool actNow)
    {
        var previous = context.Assessment.Previous;
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

    // The lowest level that the previous assessment still allows.
    public static Level Holds(PreviousAssessment? previous) => previous switch
    {
        null => Level.Standard,
        { FallAgreed: null } => previous.Level,
        _ => previous.Level.StepDown(),
    };
}
