namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// When a second professional reads the assessment, and when to look again. An alert never waits for the second
/// reading.
/// </summary>
internal static class DateRules
{
    public static DateOnly SecondReadingBy(Situation situation, Level level, bool actNow)
    {
        if (actNow)
        {
            return situation.Today.AddDays(1);
        }

        var days = situation.Parameters.SecondReadingWorkingDays;
        var within = level switch
        {
            Level.High => days.High,
            Level.Medium => days.Medium,
            _ when situation.Suspected.Count > 0 => Math.Min(days.Standard, days.StandardWithSuspectedItem),
            _ => days.Standard,
        };
        if (ActedNowLastTime(situation))
        {
            within = Math.Min(within, days.ActNowLastTime);
        }

        return WorkingDays(situation, within);
    }

    public static DateOnly ReviewBy(Situation situation, Level level, bool actNow)
    {
        var review = situation.Parameters.Review;
        var again = situation.Assessment.Previous is not null;
        if (actNow)
        {
            return again ? WorkingDays(situation, review.RepeatActNowWorkingDays) : situation.Today.AddDays(1);
        }

        var date = (level, again) switch
        {
            (Level.High, false) => WorkingDays(situation, review.FirstHighWorkingDays),
            (Level.Medium, false) => situation.Today.AddDays(review.FirstMediumDays),
            (_, false) => situation.Today.AddDays(review.FirstStandardDays),
            (Level.High, true) => situation.Today.AddDays(review.RepeatHighDays),
            (Level.Medium, true) => situation.Today.AddDays(review.RepeatMediumDays),
            (_, true) => situation.Today.AddDays(review.RepeatStandardDays),
        };
        var atMost = WorkingDays(situation, review.ActNowLastTimeWorkingDays);
        return ActedNowLastTime(situation) && atMost < date ? atMost : date;
    }

    private static bool ActedNowLastTime(Situation situation) => situation.Assessment.Previous is { ActNow: true };

    private static DateOnly WorkingDays(Situation situation, int days) =>
        situation.Toolbox.BankHolidays.AddWorkingDays(situation.Today, days);
}
