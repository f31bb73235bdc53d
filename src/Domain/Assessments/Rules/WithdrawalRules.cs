using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments.Rules;

/// <summary>
/// Told, then taken back. Pressure is the usual reason for taking it back, so it never cancels what was said before, and
/// alone it gives medium until it is known what was taken back.
/// </summary>
internal static class WithdrawalRules
{
    public static IEnumerable<Reason> Read(Situation situation)
    {
        var withdrawn = situation.Suspected.Find(answer => answer.Item.Id == NamedItems.DisclosureWithdrawn);
        if (withdrawn is null)
        {
            yield break;
        }

        if (situation.Actual.Count > 0)
        {
            yield return Reason.OfAnswers(ReasonId.WithdrawalDoesNotCancel, [withdrawn, .. situation.Actual]);
        }

        if (withdrawn.AlreadyHappened != YesNo.No)
        {
            yield return Reason.OfAnswers(ReasonId.ToldThenTookBack, [withdrawn]);
        }
    }
}
