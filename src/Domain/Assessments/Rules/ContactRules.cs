namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// A child who avoids professionals, or is kept from them, is at least medium (the toolbox: medium to high). Drifting
/// has other likely causes, such as a failing service, so it only leads to a question.
/// </summary>
internal static class ContactRules
{
    public static IEnumerable<Reason> Read(RuleContext context)
    {
        if (context.Avoiding)
        {
            var band = context.Assessment.Judgement?.ContactBand;
            yield return Reason.Of(band == Level.High ? ReasonId.ContactAvoidedJudgedHigh : ReasonId.ContactAvoided);
            if (band is null)
            {
                yield return Reason.Of(ReasonId.ContactBandUnanswered);
            }
        }

        if (context.Assessment.ContactWithProfessionals == Contact.Drifting)
        {
            yield return Reason.Of(ReasonId.ContactDriftingAsk);
        }
    }
}
