using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// Why a concern cannot wait until it is read. One of these answers is enough, even if the rest of the form is empty.
/// </summary>
public enum ActNowReason
{
    [Word("danger-at-this-minute")] DangerAtThisMinute,
    [Word("missing-now")] MissingNow,
    [Word("harm-now")] HarmNow,

    // Actual exploitation.
    [Word("already-happened")] AlreadyHappened,

    // The child is or may be under 13, and the reporter, asked once more, sees a reason or is not sure: treated as harm
    // now.
    [Word("may-have-happened-to-young-child")] MayHaveHappenedToYoungChild,

    [Word("meeting-planned")] MeetingPlanned,
}

/// <summary>Which answers of a concern open Act now.</summary>
public static class ActNow
{
    // Also for an unfinished draft: a missing or invalid answer counts as no reason.
    public static IReadOnlyList<ActNowReason> Because(ConcernDraft draft, DateOnly today)
    {
        var form = new ConcernForm(draft, new ConcernContext(today));
        var harm = form.Harm.Read();
        return Because(form.Danger.Answer.Value, harm.AnyYes, form.HarmCheck.Read(), form.Others.MeetingPlanned.Value);
    }

    public static IReadOnlyList<ActNowReason> Because(Statement statement) => Because(
        statement.Danger, statement.Harm.AnyYes, statement.MayHaveBeenHarmed, statement.MeetingPlanned);

    /// <summary>
    /// Harm at this time, as the rules of the toolbox ask it: reported at the first question, or not ruled out when asked
    /// once more about a child who is or may be under 13.
    /// </summary>
    public static bool IsHarmNow(Statement statement) =>
        Because(statement).Any(because => because is ActNowReason.HarmNow or ActNowReason.MayHaveHappenedToYoungChild);

    /// <summary>True if the youngest possible age is below <paramref name="years"/>, or if no age is given.</summary>
    public static bool IsOrMayBeUnder(AgeReading age, int years) => age.Youngest is null || age.Youngest.Years < years;

    public static ConcernStep SaidOn(ActNowReason because) => because switch
    {
        ActNowReason.AlreadyHappened => ConcernStep.Harm,
        ActNowReason.MayHaveHappenedToYoungChild => ConcernStep.HarmCheck,
        ActNowReason.MeetingPlanned => ConcernStep.Others,
        _ => ConcernStep.Danger,
    };

    /// <summary>
    /// Whether an answer on this page makes a call due that no other answer makes due. Harm at this time alone is told to
    /// social care by telephone and to the police in writing; anything else to both by telephone.
    /// </summary>
    public static bool OpensOn(ConcernStep step, IReadOnlyList<ActNowReason> reasons)
    {
        var here = reasons.Where(reason => SaidOn(reason) == step).ToList();
        var elsewhere = reasons.Except(here).ToList();
        return here.Count > 0 && (elsewhere.Count == 0 || (here.Exists(CallsPolice) && !elsewhere.Exists(CallsPolice)));
    }

    private static bool CallsPolice(ActNowReason reason) => reason is not (ActNowReason.HarmNow or ActNowReason.MayHaveHappenedToYoungChild);

    private static List<ActNowReason> Because(DangerAnswer? danger, bool happened, YesNo? mayHaveHappened, YesNo? meeting)
    {
        List<ActNowReason> reasons = [];
        AddIf(danger == DangerAnswer.AtThisMinute, ActNowReason.DangerAtThisMinute);
        AddIf(danger == DangerAnswer.WhereaboutsNotKnown, ActNowReason.MissingNow);
        AddIf(danger == DangerAnswer.HarmNow, ActNowReason.HarmNow);
        AddIf(happened, ActNowReason.AlreadyHappened);
        AddIf(mayHaveHappened is YesNo.Yes or YesNo.NotKnown, ActNowReason.MayHaveHappenedToYoungChild);
        AddIf(meeting == YesNo.Yes, ActNowReason.MeetingPlanned);
        return reasons;

        void AddIf(bool holds, ActNowReason because)
        {
            if (holds)
            {
                reasons.Add(because);
            }
        }
    }
}
