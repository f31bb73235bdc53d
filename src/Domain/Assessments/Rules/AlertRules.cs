using Samphire.Domain.Cases;
using Samphire.Domain.Routes;

namespace Samphire.Domain.Assessments.Rules;

/// <summary>Which bodies are told, and how fast. A body is not told again of the same facts.</summary>
internal static class AlertRules
{
    /// <summary>The alerts that are due, with the reason where one was left out.</summary>
    public static (IReadOnlyList<OutstandingAlert> Due, IReadOnlyList<Reason> Reasons) Read(
        Situation situation, ReasonSet so, bool highByTheRules, Level level)
    {
        var all = All(situation, so, highByTheRules, level);
        var due = all.Where(alert => !AlreadyKnows(alert.To.Body(), situation, so)).ToArray();
        return (due, due.Length < all.Count ? [Reason.Of(ReasonId.AlreadyReported)] : []);
    }

    // Adult social care only if even the lowest possible age is 18 or over.
    public static Body SocialCareFor(Child child) => child.Age.IsAdult ? Body.AdultSocialCare : Body.ChildrensSocialCare;

    private static List<OutstandingAlert> All(Situation situation, ReasonSet so, bool highByTheRules, Level level)
    {
        var (police, socialCare) = Ways(so, highByTheRules, level);
        List<OutstandingAlert> alerts = new(2);
        if (police is not null)
        {
            alerts.Add(new OutstandingAlert(AlertTo.Police, police.Value));
        }

        if (socialCare is not null)
        {
            alerts.Add(new OutstandingAlert(SocialCareFor(situation.Child).Recipient(), socialCare.Value));
        }

        return alerts;
    }

    private static (AlertWay? Police, AlertWay? SocialCare) Ways(ReasonSet so, bool highByTheRules, Level level)
    {
        if (so.ActNow)
        {
            var harmAlone = !so.Reasons.Any(reason => reason.Id.ActsNow() && reason.Id != ReasonId.HarmNowSocialCare);
            return (harmAlone ? AlertWay.Written : AlertWay.VoiceNow, AlertWay.VoiceNow);
        }

        if (highByTheRules)
        {
            return (so.HasRaisingLink ? AlertWay.VoiceToday : AlertWay.Written, AlertWay.VoiceToday);
        }

        return level switch
        {
            Level.High => (AlertWay.Written, AlertWay.Written),
            Level.Medium => (PoliceToldOfMedium(so) ? AlertWay.Written : null, AlertWay.Written),
            _ => (null, so.Has(ReasonId.AskSocialCareUnder13OrDisability) ? AlertWay.Written : null),
        };
    }

    private static bool PoliceToldOfMedium(ReasonSet so) =>
        so.HasRaisingLink || so.Has(ReasonId.PersonImplied) || so.Has(ReasonId.ToldThenTookBack);

    private static bool AlreadyKnows(Body? body, Situation situation, ReasonSet so)
    {
        if (so.Reasons.Any(reason => reason.Id.IsHappeningNow()))
        {
            return false;
        }

        var reports = situation.Assessment.Reported.Where(report => report.To == body).ToArray();
        if (reports.Length == 0)
        {
            return false;
        }

        var items = reports.SelectMany(report => report.Items).ToHashSet();
        var people = reports.SelectMany(report => report.People).ToHashSet();
        return so.Reasons.Where(reason => IsBehindAnAlert(reason.Id)).All(reason =>
            reason.Answers.All(answer => items.Contains(answer.Item))
            && reason.People.All(person => people.Contains(person.Id)));
    }

    private static bool IsBehindAnAlert(ReasonId reason) =>
        reason.IsRaisingLink() || reason is ReasonId.ActualIndicated or ReasonId.JudgedActual or ReasonId.ToldThenTookBack
            or ReasonId.PersonImplied or ReasonId.AskSocialCareUnder13OrDisability;
}

