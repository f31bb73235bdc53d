using Samphire.Domain.Assessments.Rules;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>
/// Applies the toolbox's rules to one assessment. Signs and links give a threshold; act now, uplift and the previous
/// level turn it into the level. From these follow whom to tell, whom to consult, what to ask and when to look again.
/// </summary>
public static class DecisionRules
{
    public static Decision Decide(Assessment assessment, Toolbox toolbox, Area area, District? district, LocalTime localTime)
    {
        var context = new RuleContext(assessment, toolbox, localTime.DateAt(assessment.AssessedAt));
        var reasonSet = new ReasonSet();
        reasonSet.Add(WithdrawalRules.Read(context));
        reasonSet.Add(LinkRules.Read(context));
        reasonSet.Add(PeopleRules.Read(context, reasonSet.Reasons));
        reasonSet.Add(ContactRules.Read(context));
        var threshold = reasonSet.Threshold;
        reasonSet.Add(UpliftRules.Read(context, threshold));
        reasonSet.Add(ActNowRules.Read(context, reasonSet));
        reasonSet.Add(IndicatorRules.Read(context, reasonSet));
        reasonSet.Add(AgeRules.Read(context));

        var actNow = reasonSet.ActNow;
        var uplift = reasonSet.Has(ReasonId.UpliftByProfessional);
        var byTheRules = uplift ? threshold.StepUp() : threshold;
        var byTheRest = actNow ? Level.High : byTheRules;
        reasonSet.Add(PreviousRules.Read(context, byTheRest, actNow));
        var level = Levels.Higher(byTheRest, PreviousRules.Holds(assessment.Previous));

        var (due, alreadyReported) = AlertRules.Read(context, reasonSet, byTheRules == Level.High, level);
        reasonSet.Add(alreadyReported);
        var routes = new Routes(area, district, toolbox, localTime, assessment.AssessedAt);
        var voiceUrgency = reasonSet.Has(ReasonId.DangerNow999) ? Urgency.ImmediateDanger : Urgency.Urgent;
        var deskUrgency = voiceUrgency == Urgency.ImmediateDanger || due.Any(alert => alert.ByVoice)
            ? voiceUrgency
            : Urgency.NonUrgent;

        return new Decision
        {
            Assessment = assessment,
            Pack = toolbox.Stamp,
            Area = area.Stamp,
            InScope = !reasonSet.Has(ReasonId.Over18ByDiscretionGiveReason) || assessment.Child.IncludeAdultBecause is not null,
            Threshold = threshold,
            Uplift = uplift,
            Level = level,
            Reasons = reasonSet.InOrder(),
            NotKnown = QuestionRules.Read(context, reasonSet),
            Consult = ConsultRules.Read(context, reasonSet),
            AlertsDue = [.. due.Select(alert => alert with
            {
                Desk = routes.To(alert.To.Body()!.Value, alert.ByVoice ? voiceUrgency : Urgency.NonUrgent),
            })],
            Desk = routes.To(Body.Police, deskUrgency),
            SecondReadingBy = DateRules.SecondReadingBy(context, level, actNow),
            ReviewBy = DateRules.ReviewBy(context, level, actNow),
        };
    }

    // Looks up each route at one moment only once.
    private sealed class Routes(Area area, District? district, Toolbox toolbox, LocalTime localTime, DateTimeOffset at)
    {
        private readonly List<(RouteQuestion Asked, RouteAnswer Answer)> found = new(3);

        public RouteAnswer To(Body body, Urgency urgency)
        {
            foreach (var (asked, answer) in found)
            {
                if (asked.Body == body && asked.Urgency == urgency)
                {
                    return answer;
                }
            }

            var question = new RouteQuestion(body, urgency, at, district);
            var route = RouteFinder.Find(question, area, toolbox.BankHolidays, toolbox.RouteWording, localTime);
            found.Add((question, route));
            return route;
        }
    }
}
