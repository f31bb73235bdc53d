using Samphire.Domain.Cases;
using Samphire.Domain.Routes;

namespace Samphire.Domain.Assessments.Rules;

/// <summary>Which bodies are told, and how fast. A body is not told again of the same facts.</summary>
internal static class AlertRules
{
    /// <summary>The alerts that are due, with the reason where one was left out.</summary>
    public static (IReadOnlyList<OutstandingAlert> Due, IReadOnlyList<Reason> Reasons) Read(
        RuleContext context, ReasonSet reasonSet, bool highByTheRules, Level level)
    {
        var all = All(context, reasonSet, highByTheRules, level);
        var due = all.Where(alert => !AlreadyKnows(alert.To.Body(), context, reasonSet)).ToArray();
        return (due, due.Length < all.Count ? [Reason.Of(ReasonId.AlreadyReported)] : []);
    }

    // Adult social care only if even the lowest possible age is 18 or over.
    public static Body SocialCareFor(Child child) => child.Age.IsAdult ? Body.AdultSocialCare : Body.ChildrensSocialCare;

    private static List<OutstandingAlert> All(RuleContext context, ReasonSet reasonSet, bool highByTheRules, Level level)
    {
        var (police, socialCare) = Methods(reasonSet, highByTheRules, level);
        List<OutstandingAlert> alerts = new(2);
        if (police is not null)
        {
            alerts.Add(new OutstandingAlert(AlertRecipient.Police, police.Value));
        }

        if (socialCare is not null)
        {
            alerts.Add(new OutstandingAlert(SocialCareFor(context.Child).Recipient(), socialCare.Value));
        }

        return alerts;
    }

    private static (AlertMethod? Police, AlertMethod? SocialCare) Methods(ReasonSet reasonSet, bool highByTheRules, Level level)
    {
        if (reasonSet.ActNow)
        {
            var harmAlone = !reasonSet.Reasons.Any(reason => reason.Id.RequiresActNow() && reason.Id != ReasonId.HarmNowSocialCare);
            return (harmAlone ? AlertMethod.Written : AlertMethod.VoiceNow, AlertMethod.VoiceNow);
        }

        if (highByTheRules)
        {
            return (reasonSet.HasRaisingLink ? AlertMethod.VoiceToday : AlertMethod.Written, AlertMethod.VoiceToday);
        }

        return level switch
        {
            Level.High => (AlertMethod.Written, AlertMethod.Written),
            Level.Medium => (PoliceToldOfMedium(reasonSet) ? AlertMethod.Written : null, AlertMethod.Written),
            _ => (null, reasonSet.Has(ReasonId.AskSocialCareUnder13OrDisability) ? AlertMethod.Written : null),
        };
    }

    private static bool PoliceToldOfMedium(ReasonSet reasonSet) =>
        reasonSet.HasRaisingLink || reasonSet.Has(ReasonId.PersonImplied) || reasonSet.Has(ReasonId.ToldThenTookBack);

    private static bool AlreadyKnows(Body? body, RuleContext context, ReasonSet reasonSet)
    {
        if (reasonSet.Reasons.Any(reason => reason.Id.IsHappeningNow()))
        {
            return false;
        }

        var reports = context.Assessment.Reported.Where(report => report.To == body).ToArray();
        if (reports.Length == 0)
        {
            return false;
        }

        var items = reports.SelectMany(report => report.Items).ToHashSet();
        var people = reports.SelectMany(report => report.People).ToHashSet();
        return reasonSet.Reasons.Where(reason => IsBehindAnAlert(reason.Id)).All(reason =>
            reason.Answers.All(answer => items.Contains(answer.Item))
            && reason.People.All(person => people.Contains(person.Id)));
    }

    private static bool IsBehindAnAlert(ReasonId reason) =>
        reason.IsRaisingLink() || reason is ReasonId.ActualIndicated or ReasonId.JudgedActual or ReasonId.ToldThenTookBack
            or ReasonId.PersonImplied or ReasonId.AskSocialCareUnder13OrDisability;
}

