using Samphire.Domain.Assessments.Rules;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>
/// Applies the toolbox's rules to one assessment. Signs and links give a threshold; act now, uplift and the previous
/// level turn it into the level. From these follow whom to tell, whom to consult, what to ask and when to look again.
/// </summary>
public static class Judge
{
    public static Decision Decide(Assessment assessment, Toolbox toolbox, Area area, District? district, LocalTime localTime)
    {
        var situation = new Situation(assessment, toolbox, localTime.DateAt(assessment.AssessedAt));
        var so = new ReasonSet();
        so.Add(WithdrawalRules.Read(situation));
        so.Add(LinkRules.Read(situation));
        so.Add(PeopleRules.Read(situation, so.Reasons));
        so.Add(ContactRules.Read(situation));
        var threshold = so.Threshold;
        so.Add(UpliftRules.Read(situation, threshold));
        so.Add(ActNowRules.Read(situation, so));
        so.Add(IndicatorRules.Read(situation, so));
        so.Add(AgeRules.Read(situation));

        var actNow = so.ActNow;
        var uplift = so.Has(ReasonId.UpliftByProfessional);
        var byTheRules = uplift ? threshold.StepUp() : threshold;
        var byTheRest = actNow ? Level.High : byTheRules;
        so.Add(PreviousRules.Read(situation, byTheRest, actNow));
        var level = Levels.Higher(byTheRest, PreviousRules.Holds(assessment.Previous));

        var (due, alreadyReported) = AlertRules.Read(situation, so, byTheRules == Level.High, level);
        so.Add(alreadyReported);
        var routes = new Routes(area, district, toolbox, localTime, assessment.AssessedAt);
        var voiceUrgency = so.Has(ReasonId.DangerNow999) ? Urgency.ImmediateDanger : Urgency.Urgent;
        var deskUrgency = voiceUrgency == Urgency.ImmediateDanger || due.Any(alert => alert.ByVoice)
            ? voiceUrgency
            : Urgency.NonUrgent;

        return new Decision
        {
            Assessment = assessment,
            Pack = toolbox.Stamp,
            Area = area.Stamp,
            InScope = !so.Has(ReasonId.Over18ByDiscretionGiveReason) || assessment.Child.IncludeAdultBecause is not null,
            Threshold = threshold,
            Uplift = uplift,
            Level = level,
            Reasons = so.InOrder(),
            NotKnown = QuestionRules.Read(situation, so),
            Consult = ConsultRules.Read(situation, so),
            AlertsDue = [.. due.Select(alert => alert with
            {
                Desk = routes.To(alert.To.Body()!.Value, alert.ByVoice ? voiceUrgency : Urgency.NonUrgent),
            })],
            Desk = routes.To(Body.Police, deskUrgency),
            SecondReadingBy = DateRules.SecondReadingBy(situation, level, actNow),
            ReviewBy = DateRules.ReviewBy(situation, level, actNow),
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
