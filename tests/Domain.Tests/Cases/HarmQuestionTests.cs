using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;

namespace Samphire.Domain.Tests.Cases;

/// <summary>The six questions about harm, and the one that is asked once more about a young child.</summary>
public sealed class HarmQuestionTests
{
    [Theory]
    [InlineData("Sexual", "actual.another")]
    [InlineData("Images", "actual.another")]
    [InlineData("Exchange", "actual.another")]
    [InlineData("Taken", "actual.taken-or-trafficked")]
    [InlineData("MadeToInvolve", "actual.made-to-involve-others")]
    [InlineData("Threatened", "actual.another")]
    public void A_single_yes_to_any_of_the_six_questions_is_actual_exploitation_and_calls_police_and_social_care(string question, string item)
    {
        var draft = Drafts.Whole();
        typeof(HarmDraft).GetProperty(question)!.SetValue(draft.Harm, "yes");

        var assessed = Assessed(draft);

        Assert.Equal([item], assessed.Decision.Assessment.Answers.Select(answer => answer.Item.Id));
        Assert.Equal(
            [(AlertRecipient.Police, AlertMethod.VoiceNow), (AlertRecipient.ChildrensSocialCare, AlertMethod.VoiceNow), (AlertRecipient.SafeguardingLead, AlertMethod.VoiceToday)],
            assessed.Alerts.Select(alert => (alert.To, alert.Method)));
        Assert.True(ConcernSteps.OpensActNow(ConcernStep.Harm, draft, Drafts.Today));
    }

    [Fact]
    public void Girl_taken_to_a_hotel_by_strangers_with_four_honest_noes_is_act_now()
    {
        var draft = Drafts.Whole();
        draft.Child = new ChildDraft { Name = "A girl from year 10", Age = "15" };
        draft.Harm = new HarmDraft { Sexual = "no", Images = "no", Exchange = "no", Taken = "yes", MadeToInvolve = "no", Threatened = "no" };
        draft.Noticed = [new NoticedDraft { What = "Two men whom nobody knows drove her to a hotel.", How = "saw-or-heard" }];

        var assessed = Assessed(draft);

        Assert.True(assessed.Decision.ActNow);
        Assert.Equal("Two men whom nobody knows drove her to a hotel.", Assert.Single(Assert.Single(assessed.Decision.Assessment.Answers).Observations).What.Value);
    }

    [Fact]
    public void Observations_under_several_answers_keep_their_words_and_have_different_ids()
    {
        var draft = Drafts.Whole();
        draft.Harm = new HarmDraft { Sexual = "no", Images = "yes", Exchange = "no", Taken = "yes", MadeToInvolve = "no", Threatened = "yes" };

        var answers = Assessed(draft).Decision.Assessment.Answers;

        Assert.Equal(["actual.another", "actual.taken-or-trafficked"], answers.Select(answer => answer.Item.Id));
        Assert.Equal(["noticed-1", "noticed-1-answer-2"], answers.SelectMany(answer => answer.Observations).Select(observation => observation.Id.Text.Value));
        Assert.All(answers.SelectMany(answer => answer.Observations), observation => Assert.Equal("Came to school with a second phone.", observation.What.Value));
    }

    [Theory]
    [InlineData("12", "not-known", true)]
    [InlineData("12 to 14", "not-known", true)]
    [InlineData("", "not-known", true)]
    [InlineData("13", "not-known", false)]
    [InlineData("12", "no", false)]
    [InlineData("12", "yes", false)]
    public void Asked_once_more_only_about_a_child_who_may_be_under_13_and_only_if_nothing_is_a_yes(string age, string images, bool asked)
    {
        var draft = Drafts.Whole();
        draft.Child.Age = age;
        draft.Harm.Images = images;

        Assert.Equal(asked ? ConcernStep.HarmCheck : ConcernStep.Noticed, ConcernSteps.Next(ConcernStep.Child, draft, Drafts.Today));
        Assert.Equal(asked ? ConcernStep.HarmCheck : ConcernStep.Child, ConcernSteps.Before(ConcernStep.Noticed, draft, Drafts.Today));
        Assert.Equal(
            asked ? ["HarmCheck.Answer: Select whether you have any reason to think that somebody has hurt or used the child"] : [],
            Said(ConcernSteps.Check(ConcernStep.HarmCheck, draft, Drafts.Today)));
    }

    [Theory]
    [InlineData("harm-now")]
    [InlineData("at-this-minute")]
    [InlineData("whereabouts-not-known")]
    public void Not_asked_once_more_where_the_first_page_already_calls_somebody(string danger)
    {
        var draft = Young();
        draft.Danger.Answer = danger;

        Assert.Equal(ConcernStep.Noticed, ConcernSteps.Next(ConcernStep.Child, draft, Drafts.Today));
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("not-known", true)]
    [InlineData("no", false)]
    public void Yes_or_not_sure_about_a_young_child_is_harm_now_and_no_is_not(string answer, bool opens)
    {
        var draft = Young();
        draft.HarmCheck.Answer = answer;

        Assert.Equal(opens, ConcernSteps.OpensActNow(ConcernStep.HarmCheck, draft, Drafts.Today));
        Assert.Equal(
            opens ? [(AlertRecipient.Police, AlertMethod.Written), (AlertRecipient.ChildrensSocialCare, AlertMethod.VoiceNow), (AlertRecipient.SafeguardingLead, AlertMethod.VoiceToday)] : [],
            Assessed(draft).Alerts.Select(alert => (alert.To, alert.Method)));
    }

    [Fact]
    public void Not_known_alone_calls_nobody_about_a_vague_worry()
    {
        var draft = Young();
        draft.HarmCheck.Answer = "no";
        draft.Harm = new HarmDraft { Sexual = "not-known", Images = "not-known", Exchange = "not-known", Taken = "not-known", MadeToInvolve = "not-known", Threatened = "not-known" };

        Assert.Empty(Assessed(draft).Alerts);
    }

    [Fact]
    public void Answer_given_before_the_age_was_known_to_be_13_no_longer_counts()
    {
        var draft = Young();
        draft.HarmCheck.Answer = "yes";
        draft.Child.Age = "16";

        Assert.Empty(Assessed(draft).Alerts);
    }

    [Theory]
    [InlineData("harm-now", "no", true)]
    [InlineData("harm-now", "yes", true)]
    [InlineData("worried-not-now", "yes", true)]
    [InlineData("worried-not-now", "no", false)]
    public void First_page_opens_act_now_where_its_own_answer_makes_a_call_due(string danger, string taken, bool opens)
    {
        var draft = Drafts.Whole();
        draft.Danger.Answer = danger;
        draft.Harm.Taken = taken;

        Assert.Equal(opens && danger == "harm-now" && taken == "no", ConcernSteps.OpensActNow(ConcernStep.Danger, draft, Drafts.Today));
        Assert.Equal(taken == "yes", ConcernSteps.OpensActNow(ConcernStep.Harm, draft, Drafts.Today));
    }

    [Fact]
    public void Later_page_opens_act_now_again_where_police_must_now_be_called_too()
    {
        var draft = Drafts.Whole();
        draft.Danger.Answer = "harm-now";
        draft.Others.MeetingPlanned = "yes";

        Assert.True(ConcernSteps.OpensActNow(ConcernStep.Others, draft, Drafts.Today));
    }

    [Fact]
    public void Later_page_does_not_interrupt_again_where_it_calls_nobody_else()
    {
        var draft = Drafts.Whole();
        draft.Danger.Answer = "whereabouts-not-known";
        draft.Others.MeetingPlanned = "yes";
        draft.Harm.Taken = "yes";

        Assert.False(ConcernSteps.OpensActNow(ConcernStep.Others, draft, Drafts.Today));
        Assert.False(ConcernSteps.OpensActNow(ConcernStep.Harm, draft, Drafts.Today));
    }

    [Fact]
    public void Concern_sent_with_four_questions_is_read_as_it_was_asked()
    {
        var draft = Drafts.Whole();
        draft.Version = 1;
        draft.Child.Age = "12";
        draft.Harm = new HarmDraft { Sexual = "not-known", Images = "no", Exchange = "no", Threatened = "no" };

        var sent = Drafts.Sent(draft);

        Assert.True(ActNow.IsHarmNow(sent));
        Assert.DoesNotContain(new ConcernForm(draft, new ConcernContext(Drafts.Today)).AnswersFor(Audience.Reader).SelectMany(part => part.Answers.Rows), row => row.Label.Contains("Taken", StringComparison.Ordinal));
    }

    // A child of 12, worried, and one thing not known.
    private static ConcernDraft Young()
    {
        var draft = Drafts.Whole();
        draft.Child.Age = "12";
        draft.Harm.Sexual = "not-known";
        return draft;
    }

    private static AssessedConcern Assessed(ConcernDraft draft) => Testing.Assessed.Concern(Drafts.Sent(draft));

    private static IEnumerable<string> Said(IEnumerable<Problem> problems) => problems.Select(problem => $"{problem.Field}: {problem.Message}");
}
