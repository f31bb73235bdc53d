using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Tests.Cases;

/// <summary>What a person is to the child, and whether the reporter is worried about them, are two questions.</summary>
public sealed class OtherPeopleTests
{
    [Theory]
    [InlineData("parent-or-carer", "no", "not-known", RelationToChild.ParentOrCarer)]
    [InlineData("relative-or-household", "no", "not-known", RelationToChild.OtherRelative)]
    [InlineData("friend", "yes", "not-known", RelationToChild.OtherChild)]
    [InlineData("friend", "no", "not-known", RelationToChild.Other)]
    [InlineData("professional", "no", "not-known", RelationToChild.WorksWithChildren)]
    [InlineData("professional", "no", "no", RelationToChild.Other)]
    [InlineData("stranger", "not-known", "not-known", RelationToChild.Other)]
    [InlineData("stranger", "yes", "not-known", RelationToChild.OtherChild)]
    [InlineData("not-known", "not-known", "not-known", RelationToChild.NotKnown)]
    [InlineData("parent-or-carer", "no", "yes", RelationToChild.ParentOrCarer)]
    public void Person_of_concern_keeps_what_they_are_to_the_child(string toChild, string under18, string worksWithChildren, RelationToChild relation)
    {
        var person = Assert.Single(Decide(new OtherDraft { ToChild = toChild, OfConcern = "yes", Under18 = under18, WorksWithChildren = worksWithChildren }).Assessment.PeopleOfConcern);

        Assert.Equal(relation, person.ToChild);
        Assert.Equal(Vocabulary.Find<YesNo>(worksWithChildren), person.WorksWithChildren);
    }

    [Fact]
    public void Father_of_concern_keeps_the_family_from_being_told()
    {
        var decision = Decide(new OtherDraft { ToChild = "parent-or-carer", OfConcern = "yes" });

        Assert.True(decision.Has(ReasonId.FamilyNotYet));
        Assert.DoesNotContain(decision.Consult, consultation => consultation.Who == Consultee.Family);
    }

    [Fact]
    public void Father_who_teaches_is_a_parent_and_in_a_position_of_trust()
    {
        var decision = Decide(new OtherDraft { ToChild = "parent-or-carer", OfConcern = "yes", WorksWithChildren = "yes" });

        Assert.True(decision.Has(ReasonId.FamilyNotYet));
        Assert.True(decision.Has(ReasonId.PositionOfTrust));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("not-known")]
    [InlineData(null)]
    public void Father_about_whom_nobody_is_worried_is_no_person_of_concern(string? ofConcern) =>
        Assert.Empty(Decide(new OtherDraft { ToChild = "parent-or-carer", OfConcern = ofConcern, WorksWithChildren = "yes" }).Assessment.PeopleOfConcern);

    [Theory]
    [InlineData("care-order", CareStatus.CareOrder)]
    [InlineData("interim-care-order", CareStatus.InterimCareOrder)]
    [InlineData("emergency-protection-order", CareStatus.EmergencyProtectionOrder)]
    [InlineData("police-protection", CareStatus.PoliceProtection)]
    [InlineData("accommodated-by-agreement", CareStatus.AccommodatedByAgreement)]
    [InlineData("other", CareStatus.Other)]
    [InlineData("none", CareStatus.None)]
    [InlineData("not-known", CareStatus.NotKnown)]
    [InlineData(null, CareStatus.NotKnown)]
    public void Care_status_goes_into_the_assessment(string? chosen, CareStatus status)
    {
        var draft = Drafts.Whole();
        draft.Child.CareStatus = chosen;

        Assert.Equal(status, Testing.Assessed.Concern(Drafts.Sent(draft)).Decision.Assessment.Child.CareStatus);
    }

    private static Decision Decide(OtherDraft person)
    {
        var draft = Drafts.Whole();
        draft.Others.Rows = [person with { Kind = "person", Name = "A. Marsh" }];
        return Testing.Assessed.Concern(Drafts.Sent(draft)).Decision;
    }
}
