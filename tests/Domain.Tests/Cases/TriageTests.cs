using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Tests.Cases;

/// <summary>What a row of a list says about a concern.</summary>
public sealed class TriageTests
{
    public static TheoryData<string, Action<ConcernDraft>, TriageReason> Reasons => new()
    {
        { "nothing more", _ => { }, TriageReason.Worry },
        { "danger", draft => draft.Danger.Answer = "at-this-minute", TriageReason.DangerAtThisMinute },
        { "missing", draft => draft.Danger.Answer = "whereabouts-not-known", TriageReason.MissingNow },
        { "harm now", draft => draft.Danger.Answer = "harm-now", TriageReason.HarmNow },
        { "harm done", draft => draft.Harm.Images = "yes", TriageReason.AlreadyHappened },
        { "a meeting", draft => draft.Others.MeetingPlanned = "yes", TriageReason.MeetingPlanned },
        { "danger before harm done", draft => (draft.Danger.Answer, draft.Harm.Sexual) = ("at-this-minute", "yes"), TriageReason.DangerAtThisMinute },
        { "young", draft => draft.Child.Age = "11", TriageReason.YoungOrDisabled },
        { "a disability", draft => draft.Child.NeedsOrDisability = true, TriageReason.YoungOrDisabled },
        { "age not known", draft => draft.Child.Age = null, TriageReason.Worry },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Row_says_the_most_urgent_reason(string name, Action<ConcernDraft> change, TriageReason expected)
    {
        var draft = Drafts.Whole();
        change(draft);

        Assert.True(expected == Triage.ReasonOf(draft, Drafts.Today), name);
    }

    [Fact]
    public void Row_of_a_concern_without_an_urgent_reason_says_that_somebody_is_worried_about_a_person()
    {
        var draft = Drafts.Whole();
        draft.Child.NeedsOrDisability = true;
        draft.Others.Rows = [new OtherDraft { Kind = "person", Name = "Kez", OfConcern = "yes" }];

        Assert.Equal(TriageReason.PersonOfConcern, Triage.ReasonOf(draft, Drafts.Today));
    }

    [Theory]
    [InlineData(true, "voice-now", TriageUrgency.ActNow)]
    [InlineData(true, "", TriageUrgency.ActNow)]
    [InlineData(false, "written voice-today", TriageUrgency.Today)]
    [InlineData(false, "voice-now", TriageUrgency.Today)]
    [InlineData(false, "written", TriageUrgency.InWriting)]
    [InlineData(false, "", TriageUrgency.NobodyToTell)]
    public void Urgency_is_the_soonest_that_a_body_must_be_told(bool actNow, string owed, TriageUrgency expected) =>
        Assert.Equal(expected, Triage.UrgencyOf(actNow, [.. owed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Vocabulary.Find<AlertMethod>(word)!.Value)]));

    [Theory]
    [InlineData("14", "14")]
    [InlineData("13 to 15", "13 to 15")]
    [InlineData(null, "age not known")]
    public void Age_is_shown_in_words(string? typed, string expected) =>
        Assert.Equal(expected, Triage.AgeOf(Triage.AgeOn(Drafts.Today, new ChildDraft { Name = "Maya", Age = typed })));

    [Theory]
    [InlineData("17", "Where the child is now", "Where the child is now")]
    [InlineData(null, "The child", "The child")]
    [InlineData("17 to 19", "The child", "The child")]
    [InlineData("18", "The child", "The young person")]
    [InlineData("24", "Child", "Young person")]
    [InlineData("20", "Tell children's social care about a child", "Tell children's social care about a young person")]
    [InlineData("25", "Where the child is now", "Where the person is now")]
    [InlineData("18 to 30", "The child", "The young person")]
    public void Person_is_called_by_the_word_for_the_age(string? age, string text, string expected) =>
        Assert.Equal(expected, PersonWords.In(text, Triage.AgeOn(Drafts.Today, new ChildDraft { Name = "Maya", Age = age })));

    [Theory]
    [InlineData("Oskar Nowak", "19", "O.N.")]
    [InlineData("the girl with the red bicycle", "14", "a child")]
    [InlineData("the girl with the red bicycle", "19", "a young person")]
    [InlineData("the woman with the red bicycle", "30", "a person")]
    public void Initials_of_a_description_are_the_word_for_the_age(string name, string age, string expected) =>
        Assert.Equal(expected, PersonWords.InitialsOf(name, Triage.AgeOn(Drafts.Today, new ChildDraft { Name = name, Age = age })));
}
