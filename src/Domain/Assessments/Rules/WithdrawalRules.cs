using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// A disclosure that was withdrawn. Pressure is the usual cause, so it never cancels what was said before. By itself it
/// gives medium until it is known what was withdrawn.
/// </summary>
internal static class WithdrawalRules
{
    public static IEnumerable<Reason> Read(RuleContext context)
    {
        var withdrawn = context.Suspected.Find(answer => answer.Item.Id == NamedItems.DisclosureWithdrawn);
        if (withdrawn is null)
        {
            yield break;
        }

        if (context.Actual.Count > 0)
        {
            yield return Reason.OfAnswers(ReasonId.WithdrawalDoesNotCancel, [withdrawn, .. context.Actual]);
        }

        if (withdrawn.AlreadyHappened != YesNo.No)
        {
            yield return Reason.OfAnswers(ReasonId.ToldThenTookBack, [withdrawn]);
        }
    }
}
