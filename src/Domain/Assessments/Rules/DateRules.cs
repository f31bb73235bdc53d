namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// When a second professional reads the assessment, and when to look again. An alert never waits for the second
/// reading.
/// </summary>
internal static class DateRules
{
    public static DateOnly SecondReadingBy(RuleContext context, Level level, bool actNow)
    {
        if (actNow)
        {
            return context.Today.AddDays(1);
        }

        var days = context.Parameters.SecondReadingWorkingDays;
        var within = level switch
        {
            Level.High => days.High,
            Level.Medium => days.Medium,
            _ when context.Suspected.Count > 0 => Math.Min(days.Standard, days.StandardWithSuspectedItem),
            _ => days.Standard,
        };
        if (ActedNowLastTime(context))
        {
            within = Math.Min(within, days.ActNowLastTime);
        }

        return WorkingDays(context, within);
    }

    public static DateOnly ReviewBy(RuleContext context, Level level, bool actNow)
    {
        var review = context.Parameters.Review;
        var again = context.Assessment.Previous is not null;
        if (actNow)
        {
            return again ? WorkingDays(context, review.RepeatActNowWorkingDays) : context.Today.AddDays(1);
        }

        var date = (level, again) switch
        {
            (Level.High, false) => WorkingDays(context, review.FirstHighWorkingDays),
            (Level.Medium, false) => context.Today.AddDays(review.FirstMediumDays),
            (_, false) => context.Today.AddDays(review.FirstStandardDays),
            (Level.High, true) => context.Today.AddDays(review.RepeatHighDays),
            (Level.Medium, true) => context.Today.AddDays(review.RepeatMediumDays),
            (_, true) => context.Today.AddDays(review.RepeatStandardDays),
        };
        var atMost = WorkingDays(context, review.ActNowLastTimeWorkingDays);
        return ActedNowLastTime(context) && atMost < date ? atMost : date;
    }

    private static bool ActedNowLastTime(RuleContext context) => context.Assessment.Previous is { ActNow: true };

    private static DateOnly WorkingDays(RuleContext context, int days) =>
        context.Toolbox.BankHolidays.AddWorkingDays(context.Today, days);
}
