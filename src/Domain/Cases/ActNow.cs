using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>What in a concern cannot wait until somebody reads it. One answer is enough, and the rest of the form may be empty.</summary>
public enum ActNowBecause
{
    [Word("danger-at-this-minute")] DangerAtThisMinute,
    [Word("missing-now")] MissingNow,
    [Word("harm-now")] HarmNow,

    /// <summary>Someone has already done something: actual exploitation.</summary>
    [Word("already-happened")] AlreadyHappened,

    /// <summary>Nobody can rule out that it has happened, to a child who is or may be under 13: treated as harm now.</summary>
    [Word("may-have-happened-to-young-child")] MayHaveHappenedToYoungChild,

    [Word("meeting-planned")] MeetingPlanned,
}

/// <summary>Which answers of a concern open Act now.</summary>
public static class ActNow
{
    /// <summary>From a draft, as far as it goes: answers that are wrong or missing count for nothing yet.</summary>
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
    /// Harm at this time, as the rules of the toolbox ask it: said at the first question, or not ruled out for a child who is
    /// or may be under 13.
    /// </summary>
    public static bool IsHarmNow(Statement statement) =>
        Because(statement).Any(because => because is ActNowBecause.HarmNow or ActNowBecause.MayHaveHappenedToYoungChild);

    /// <summary>
    /// Under 13 by the youngest reading, or of an age that nobody gave: the toolbox answers as if a child were under 13 where
    /// they could be.
    /// </summary>
    public static bool IsOrMayBeUnder(AgeReading age, int years) => age.Youngest is null || age.Youngest.Years < years;

    /// <summary>The page on which a reason is said.</summary>
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
