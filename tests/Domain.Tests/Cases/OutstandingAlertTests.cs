using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Cases;

/// <summary>What is still to be done about an alert: a call, a letter, or nothing.</summary>
public sealed class OutstandingAlertTests
{
    private static readonly DateTimeOffset Now = London.At("2026-11-21 23:25");
    private static readonly DateTimeOffset Began = London.At("2026-11-20 09:00");
    private static readonly AlertDeadlines Deadlines = new(15, 24);

    /// <summary>To be called, to be written to, and complete; first without a record, then after each.</summary>
    [Theory]
    [InlineData(AlertRecipient.Police, AlertMethod.VoiceNow, "call|write|complete", AlertOutcome.ToldThem, AlertOutcome.SentInWriting)]
    [InlineData(AlertRecipient.ChildrensSocialCare, AlertMethod.VoiceToday, "call|call|write", AlertOutcome.NoAnswer, AlertOutcome.SomeoneElseTold)]
    [InlineData(AlertRecipient.Police, AlertMethod.VoiceNow, "call|call|complete", AlertOutcome.SentInWriting, AlertOutcome.ToldThem)]
    [InlineData(AlertRecipient.AdultSocialCare, AlertMethod.Written, "write|complete", AlertOutcome.SentInWriting)]
    [InlineData(AlertRecipient.AdultSocialCare, AlertMethod.Written, "write|write|complete", AlertOutcome.ToldThem, AlertOutcome.SentInWriting)]
    [InlineData(AlertRecipient.SafeguardingLead, AlertMethod.VoiceToday, "nothing|complete", AlertOutcome.ToldThem)]
    [InlineData(AlertRecipient.Lado, AlertMethod.VoiceWithinOneWorkingDay, "nothing|nothing", AlertOutcome.NoAnswer)]
    public void Alert_after_each_record_says_what_is_to_be_done(AlertRecipient to, AlertMethod method, string steps, params AlertOutcome[] outcomes)
    {
        var records = outcomes.Select((outcome, place) => Record(to, outcome, Now.AddMinutes(place))).ToList();

        Assert.Equal(steps.Split('|'), Enumerable.Range(0, outcomes.Length + 1).Select(count => Step(new OutstandingAlert(to, method).After(records.Take(count), Deadlines))));
    }

    [Theory]
    [InlineData(AlertRecipient.Police, AlertMethod.VoiceNow, true)]
    [InlineData(AlertRecipient.Police, AlertMethod.Written, false)]
    [InlineData(AlertRecipient.SafeguardingLead, AlertMethod.VoiceNow, false)]
    public void Call_to_a_body_alone_must_be_confirmed_in_writing(AlertRecipient to, AlertMethod method, bool owed) =>
        Assert.Equal(owed, new OutstandingAlert(to, method).WrittenOwed);

    [Fact]
    public void Records_in_any_order_count_by_their_time()
    {
        var alert = new OutstandingAlert(AlertRecipient.Police, AlertMethod.VoiceNow).After(
            [
                Record(AlertRecipient.Police, AlertOutcome.SentInWriting, Now.AddMinutes(40)),
                Record(AlertRecipient.Police, AlertOutcome.ToldThem, Now.AddMinutes(30)),
                Record(AlertRecipient.Police, AlertOutcome.SentInWriting, Now.AddMinutes(20)),
                Record(AlertRecipient.Police, AlertOutcome.SomeoneElseTold, Now.AddMinutes(10)),
                Record(AlertRecipient.Police, AlertOutcome.NoAnswer, Now),
            ],
            Deadlines);

        Assert.Equal((Now.AddMinutes(10), Now.AddMinutes(20)), (alert.Told!.At, alert.Written!.At));
        Assert.Equal(London.At("2026-11-22 23:35"), alert.WriteBy);
        Assert.Equal([Now], alert.NoAnswerAt);
    }

    [Fact]
    public void No_answer_where_a_letter_is_enough_sets_no_time_to_call_again() =>
        Assert.Null(new OutstandingAlert(AlertRecipient.Police, AlertMethod.Written).After([Record(AlertRecipient.Police, AlertOutcome.NoAnswer, Now)], Deadlines).TryAgainBy);

    [Theory]
    [InlineData(AlertRecipient.Police, Body.Police)]
    [InlineData(AlertRecipient.ChildrensSocialCare, Body.ChildrensSocialCare)]
    [InlineData(AlertRecipient.AdultSocialCare, Body.AdultSocialCare)]
    public void Body_and_recipient_of_its_alerts_are_one(AlertRecipient to, Body body)
    {
        Assert.Equal(body, to.Body());
        Assert.Equal(to, body.Recipient());
    }

    [Theory]
    [InlineData(AlertRecipient.SafeguardingLead)]
    [InlineData(AlertRecipient.Lado)]
    public void Recipient_within_an_organisation_is_no_body(AlertRecipient to) => Assert.Null(to.Body());

    [Theory]
    [InlineData("told-them", "R. Ellis", "PE-77")]
    [InlineData("no-answer", null, null)]
    public void Card_keeps_the_name_and_the_reference_only_where_somebody_was_reached(string outcome, string? who, string? reference)
    {
        var draft = new AlertDraft { Outcome = outcome, Who = "R. Ellis", Reference = "PE-77", Time = "11:05pm" };

        var record = AlertRecord.Parse(draft, AlertRecipient.Lado, Began, Now, London.Time).Record!;

        Assert.Equal((AlertRecipient.Lado, who, reference), (record.To, record.Who?.Value, record.Reference?.Value));
        Assert.Equal(London.At("2026-11-21 23:05"), record.At);
    }

    [Fact]
    public void Card_without_an_outcome_asks_for_no_name() =>
        Assert.Equal(
            ["Select what happened"],
            AlertRecord.Parse(new AlertDraft { Time = "11:05pm" }, AlertRecipient.Police, Began, Now, London.Time).Problems.Select(problem => problem.Message));

    [Fact]
    public void Card_with_a_name_and_a_reference_that_are_too_long_says_which_and_how_long_each_may_be()
    {
        var longer = new string('a', 101);
        var (_, problems) = AlertRecord.Parse(
            new AlertDraft { Outcome = "told-them", Who = longer, Reference = longer, Time = "11:05pm" }, AlertRecipient.Police, Began, Now, London.Time);

        Assert.Equal(
            [
                "Who: Name must be 100 characters or fewer. Everything you wrote is kept.",
                "Reference: Reference must be 100 characters or fewer. Everything you wrote is kept.",
            ],
            problems.Select(problem => $"{problem.Field}: {problem.Message}"));
    }

    [Fact]
    public void Card_without_a_time_asks_for_one() =>
        Assert.Equal(
            ["Enter a time, like 9:30pm"],
            AlertRecord.Parse(new AlertDraft { Outcome = "told-them", Who = "R. Ellis" }, AlertRecipient.Police, Began, Now, London.Time).Problems.Select(problem => problem.Message));

    [Theory]
    [InlineData(AlertRecipient.Police, "police", "Police", "Police", "Police")]
    [InlineData(AlertRecipient.ChildrensSocialCare, "children's social care", "Children's social care", "Children's social care", "Social care")]
    [InlineData(AlertRecipient.SafeguardingLead, "your safeguarding lead", "Your safeguarding lead", "Safeguarding lead", "Safeguarding lead")]
    [InlineData(AlertRecipient.Lado, "the designated officer (LADO)", "The designated officer (LADO)", "Designated officer (LADO)", "Designated officer (LADO)")]
    public void Recipient_has_a_name_for_the_middle_and_the_start_of_a_sentence_a_heading_and_a_banner(
        AlertRecipient to, string inSentence, string atStart, string heading, string inBanner)
    {
        var names = Assessed.Toolbox.Wording.Phrases.Names;

        Assert.Equal((inSentence, atStart, heading, inBanner), (names.InSentence(to), names.AtStart(to), names.Heading(to), names.ShortName(to)));
    }

    [Fact]
    public void Recipient_whose_name_is_empty_has_an_empty_heading()
    {
        var empty = Template.Read("", []).Template!;

        Assert.Equal("", new AlertNames(new Dictionary<AlertRecipient, Template> { [AlertRecipient.Police] = empty }, empty).Heading(AlertRecipient.Police));
    }

    private static string Step(OutstandingAlert alert) => (alert.IsToBeCalled, alert.IsToBeWritten, alert.IsComplete) switch
    {
        (true, false, false) => "call",
        (false, true, false) => "write",
        (false, false, true) => "complete",
        (false, false, false) => "nothing",
        _ => "several at once",
    };

    private static AlertRecord Record(AlertRecipient to, AlertOutcome outcome, DateTimeOffset at) => new() { To = to, Outcome = outcome, At = at, Who = Text.From("R. Ellis") };
}
