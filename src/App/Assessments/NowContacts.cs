using Samphire.App.Routes;
using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>
/// Whom somebody tells who has said no more than what is happening. The rules answer as they answer a concern with
/// nothing but its first question filled in, so that this page and Act now of the concern never contradict each other.
/// </summary>
public static class NowContacts
{
    public static CurrentContacts Find(
        NowSituation situation, Area area, District? district, DateTimeOffset at, Toolbox toolbox, LocalTime localTime) =>
        CurrentContacts.Find(
            ToTell(situation, area, at, toolbox, localTime), area, district, at, new RouteRules(toolbox.BankHolidays, toolbox.RouteWording, localTime));

    /// <summary>The answer to the first question of the concern form that says the same.</summary>
    public static DangerAnswer AsDanger(NowSituation situation) => situation switch
    {
        NowSituation.Danger => DangerAnswer.AtThisMinute,
        NowSituation.Harm or NowSituation.NotSure => DangerAnswer.HarmNow,
        _ => DangerAnswer.WorriedNotNow,
    };

    // Whom the rules do not have told is written to. Those to be called come first.
    private static IReadOnlyList<BodyToTell> ToTell(NowSituation situation, Area area, DateTimeOffset at, Toolbox toolbox, LocalTime localTime)
    {
        var danger = AsDanger(situation);
        var due = AssessedConcern.OfDangerAlone(danger, at, toolbox, area, localTime).Decision.AlertsDue;
        var byVoice = danger == DangerAnswer.AtThisMinute ? Urgency.ImmediateDanger : Urgency.Urgent;
        return [.. InOrder(situation).Select(body => new BodyToTell(body, IsCalled(body) ? byVoice : Urgency.NonUrgent)).OrderBy(told => told.Urgency)];

        bool IsCalled(Body body) => due.Any(alert => alert.To.Body() == body && alert.ByVoice);
    }

    // A worry that can wait goes to children's social care before police.
    private static Body[] InOrder(NowSituation situation) => situation == NowSituation.Worried
        ? [Body.ChildrensSocialCare, Body.Police]
        : [Body.Police, Body.ChildrensSocialCare];
}
