using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>
/// Why a concern cannot wait until it is read. One of these answers is enough, even if the rest of the form is empty.
/// </summary>
public enum ActNowBecause
{
    [Word("danger-at-this-minute")] DangerAtThisMinute,
    [Word("missing-now")] MissingNow,
    [Word("harm-now")] HarmNow,

    // Actual exploitation.
    [Word("already-happened")] AlreadyHappened,

    // The child is or may be under 13, and "not known" does not rule it out: treated as harm now.
    [Word("may-have-happened-to-young-child")] MayHaveHappenedToYoungChild,

    [Word("meeting-planned")] MeetingPlanned,
}

/// <summary>Which answers of a concern open Act now.</summary>
public static class ActNow
{
    // Also for an unfinished draft: a missing or invalid answer counts as no reason.
    public static IReadOnlyList<ActNowBecause> Because(ConcernDraft draft, DateOnly today)
    {
        var form = new ConcernForm(draft, new ConcernContext(today));
        YesNo?[] rows = [form.Harm.Sexual.Value, form.Harm.Images.Value, form.Harm.Exchange.Value, form.Harm.Threatened.Value];
        return Because(
            form.Danger.Answer.Value,
            rows.Contains(YesNo.Yes),
            rows.Contains(YesNo.NotKnown),
            form.Child.Read(today)?.Age,
            form.Others.MeetingPlanned.Value);
    }

    public static IReadOnlyList<ActNowBecause> Because(Statement statement) => Because(
        statement.Danger, statement.Harm.AnyYes, statement.Harm.AnyNotKnown, statement.Child.Age, statement.MeetingPlanned);

    /// <summary>
    /// Harm at this time, as the rules of the toolbox ask it: reported at the first question, or not ruled out for a
    /// child who is or may be under 13.
    /// </summary>
    public static bool IsHarmNow(Statement statement) =>
        Because(statement).Any(because => because is ActNowBecause.HarmNow or ActNowBecause.MayHaveHappenedToYoungChild);

    /// <summary>True if the youngest possible age is below <paramref name="years"/>, or if no age is given.</summary>
    public static bool IsOrMayBeUnder(AgeReading age, int years) => age.Youngest is null || age.Youngest.Years < years;

    public static ConcernStep SaidOn(ActNowBecause because) => because switch
    {
        ActNowBecause.AlreadyHappened => ConcernStep.Harm,
        ActNowBecause.MayHaveHappenedToYoungChild => ConcernStep.Child,
        ActNowBecause.MeetingPlanned => ConcernStep.Others,
        _ => ConcernStep.Danger,
    };

    private static List<ActNowBecause> Because(
        DangerAnswer? danger, bool happened, bool mayHaveHappened, AgeReading? age, YesNo? meeting)
    {
        List<ActNowBecause> reasons = [];
        AddIf(danger == DangerAnswer.AtThisMinute, ActNowBecause.DangerAtThisMinute);
        AddIf(danger == DangerAnswer.WhereaboutsNotKnown, ActNowBecause.MissingNow);
        AddIf(danger == DangerAnswer.HarmNow, ActNowBecause.HarmNow);
        AddIf(happened, ActNowBecause.AlreadyHappened);
        AddIf(mayHaveHappened && age is not null && IsOrMayBeUnder(age, AgeReading.YoungChild), ActNowBecause.MayHaveHappenedToYoungChild);
        AddIf(meeting == YesNo.Yes, ActNowBecause.MeetingPlanned);
        return reasons;

        void AddIf(bool holds, ActNowBecause because)
        {
            if (holds)
            {
                reasons.Add(because);
            }
        }
    }
}
