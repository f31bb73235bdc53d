using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments.Rules;

internal static class PeopleRules
{
    public static IEnumerable<Reason> Read(RuleContext context, IReadOnlyList<Reason> links)
    {
        var implying = context.Suspected.FindAll(answer => answer.Item.ImpliesPerson);
        if (implying.Count > 0)
        {
            yield return Reason.OfAnswers(ReasonId.PersonImplied, implying);
        }

        var raising = links.Where(link => link.Id.IsRaisingLink()).SelectMany(link => link.People).ToHashSet();
        var unidentified = Those(context, person => !person.Identified && raising.Contains(person));
        if (unidentified.Count > 0)
        {
            yield return Reason.OfPeople(ReasonId.PersonUnidentified, unidentified);
        }

        var children = Those(context, person => person.Under18 == YesNo.Yes);
        if (children.Count > 0)
        {
            yield return Reason.OfPeople(ReasonId.OtherIsAChildToProtect, children);
        }

        var trusted = Those(context, person => person.ToChild == RelationToChild.WorksWithChildren || person.WorksWithChildren == YesNo.Yes);
        if (trusted.Count > 0)
        {
            yield return Reason.OfPeople(ReasonId.PositionOfTrust, trusted);
        }

        var family = Those(context, person => person.ToChild is RelationToChild.ParentOrCarer
            or RelationToChild.OtherRelative or RelationToChild.Household);
        var fromFamily = context.Vulnerabilities.FindAll(answer => answer.Item.Id is NamedItems.HarmAtHome
            or NamedItems.RelativesInvolved or NamedItems.HonourBasedAbuse);
        if (family.Count > 0 || fromFamily.Count > 0)
        {
            yield return new Reason(ReasonId.FamilyNotYet, family, fromFamily);
        }
    }

    private static List<PersonOfConcern> Those(RuleContext context, Func<PersonOfConcern, bool> who) =>
        [.. context.People.Where(who)];
}
