using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Cases;

/// <summary>Who must be told and how, how each outcome changes that, and when a concern may close.</summary>
public sealed class AlertTests
{
    private static readonly DateTimeOffset Now = London.At("2026-11-21 23:25");
    private static readonly DateTimeOffset Began = London.At("2026-11-20 09:00");
    private static readonly AlertDeadlines Terms = new(15, 24);
    private static readonly OutstandingAlert Police = new(AlertRecipient.Police, AlertMethod.VoiceNow);
    private static readonly OutstandingAlert SocialCare = new(AlertRecipient.ChildrensSocialCare, AlertMethod.VoiceNow);
    private static readonly OutstandingAlert PoliceInWriting = new(AlertRecipient.Police, AlertMethod.Written);
    private static readonly AlertNames Names = Assessed.Toolbox.Wording.Phrases.Names;
    private static readonly Guid One = Guid.Parse("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Two = Guid.Parse("00000000-0000-0000-0000-000000000002");

    [Theory]
    [InlineData(null, "", "", "Outcome: Select what happened|Time: Enter a time, like 9:30pm")]
    [InlineData("sent-in-writing", "R. Ellis", "11:22pm", "Outcome: Select what happened")]
    [InlineData("told-them", " ", "11:22pm", "Who: Enter who you spoke to, or select 'I could not get through'")]
    [InlineData("someone-else-told", "", "11:22pm", "Who: Enter who told them, or select 'I could not get through'")]
    [InlineData("someone-else-told", "A. Marsh", "", "Time: Enter a time, like 9:30pm")]
    [InlineData("told-them", "R. Ellis", "11:40pm", "Time: The time must not be in the future")]
    public void Alert_card_with_missing_or_invalid_answers_gets_an_error_for_each(string? outcome, string who, string time, string problems)
    {
        var (record, found) = AlertRecord.Parse(new AlertDraft { Outcome = outcome, Who = who, Time = time }, AlertRecipient.Police, Began, Now, London.Time);

        Assert.Null(record);
        Assert.Equal(problems.Split('|'), found.Select(problem => $"{problem.Field}: {problem.Message}"));
    }

    [Fact]
    public void Alert_told_by_a_call_is_complete_only_after_a_written_report_due_a_day_later()
    {
        var told = Record("told-them", "11:22pm");
        var alert = Police.After([told], Terms);

        Assert.Equal("R. Ellis", told.Who!.Value);
        Assert.True(alert.IsTold);
        Assert.False(alert.IsComplete);
        Assert.Equal(London.At("2026-11-22 23:22"), alert.WriteBy);

        Assert.True(Police.After([told, Written()], Terms).IsComplete);
    }

    [Fact]
    public void Alert_with_no_answer_stays_outstanding_and_says_when_to_try_again()
    {
        var alert = Police.After([Record("no-answer", "11:05pm"), Record("no-answer", "11:10pm")], Terms);

        Assert.False(alert.IsTold);
        Assert.Equal([London.At("2026-11-21 23:05"), London.At("2026-11-21 23:10")], alert.NoAnswerAt);
        Assert.Equal(London.At("2026-11-21 23:25"), alert.TryAgainBy);
        Assert.Null(alert.WriteBy);
    }

    [Fact]
    public void No_answer_needs_neither_a_name_nor_a_time()
    {
        var (record, _) = AlertRecord.Parse(new AlertDraft { Outcome = "no-answer" }, AlertRecipient.Police, Began, Now, London.Time);

        Assert.Equal(Now, record!.At);
    }

    [Fact]
    public void Alert_already_told_stays_told_after_a_later_call_with_no_answer() =>
        Assert.True(Police.After([Record("told-them", "11:10pm"), Record("no-answer", "11:22pm")], Terms) is { IsTold: true, TryAgainBy: null });

    [Fact]
    public void Alert_given_by_someone_else_counts_as_told() =>
        Assert.True(Police.After([Record("someone-else-told", "11:10pm")], Terms).IsTold);

    [Fact]
    public void Alert_to_one_body_is_not_told_by_a_call_to_another() =>
        Assert.False(SocialCare.After([Record("told-them", "11:10pm")], Terms).IsTold);

    [Fact]
    public void Written_report_counts_as_told_only_for_an_alert_required_in_writing()
    {
        Assert.True(PoliceInWriting.After([Written()], Terms) is { IsTold: true, IsComplete: true });
        Assert.False(Police.After([Written()], Terms).IsTold);
    }

    [Fact]
    public void Late_evening_time_entered_after_midnight_is_read_as_yesterdays()
    {
        var (record, _) = AlertRecord.Parse(
            new AlertDraft { Outcome = "told-them", Who = "R. Ellis", Time = "11:50pm" }, AlertRecipient.Police, Began, London.At("2026-11-22 00:10"), London.Time);

        Assert.Equal(London.At("2026-11-21 23:50"), record!.At);
    }

    /// <summary>At 00:10 and at 12:30 on Sunday 22 November.</summary>
    [Theory]
    [InlineData("2026-11-22 00:10", "12:05am", "2026-11-22 00:05")]
    [InlineData("2026-11-22 00:10", "12:10am", "2026-11-22 00:10")]
    [InlineData("2026-11-22 00:10", "11:50pm", "2026-11-21 23:50")]
    [InlineData("2026-11-22 00:10", "12:11pm", "2026-11-21 12:11")]
    [InlineData("2026-11-22 00:10", "12:10pm", null)]
    [InlineData("2026-11-22 00:10", "11:50am", null)]
    [InlineData("2026-11-22 00:10", "12:11am", null)]
    [InlineData("2026-11-22 12:30", "12:05am", "2026-11-22 00:05")]
    [InlineData("2026-11-22 12:30", "12:05pm", "2026-11-22 12:05")]
    [InlineData("2026-11-22 12:30", "11:59am", "2026-11-22 11:59")]
    [InlineData("2026-11-22 12:30", "11:59pm", null)]
    [InlineData("2026-11-22 12:30", "12:31pm", null)]
    public void Time_typed_on_a_card_is_its_last_occurrence_within_the_day_or_the_last_twelve_hours(string now, string typed, string? expected)
    {
        var (record, problems) = AlertRecord.Parse(
            new AlertDraft { Outcome = "told-them", Who = "R. Ellis", Time = typed }, AlertRecipient.Police, Began, London.At(now), London.Time);

        Assert.Equal(expected is null ? null : London.At(expected), record?.At);
        Assert.Equal(expected is null ? ["The time must not be in the future"] : [], problems.Select(problem => problem.Message));
    }

    [Theory]
    [InlineData(AlertOutcome.ToldThem, true, true)]
    [InlineData(AlertOutcome.SomeoneElseTold, true, true)]
    [InlineData(AlertOutcome.SentInWriting, false, true)]
    [InlineData(AlertOutcome.NoAnswer, false, false)]
    public void Call_satisfies_any_alert_and_a_written_report_only_one_required_in_writing(AlertOutcome outcome, bool byVoice, bool inWriting)
    {
        Assert.All(
            Enum.GetValues<AlertMethod>(),
            method => Assert.Equal(method == AlertMethod.Written ? inWriting : byVoice, new AlertAttempt { Method = method, Outcome = outcome }.Succeeded));
    }

    [Fact]
    public void Call_to_the_LADO_needs_no_written_report()
    {
        Assert.Null(new OutstandingAlert(AlertRecipient.Lado, AlertMethod.VoiceToday).After([Record("told-them", "11:10pm", AlertRecipient.Lado)], Terms).WriteBy);
    }

    [Fact]
    public void Unanswered_call_offers_the_next_number_of_the_desk_until_none_is_left()
    {
        var route = RouteFinder.Find(
            new RouteQuestion(Body.Police, Urgency.Urgent, Now, null), Assessed.Wendmarsh, Assessed.Toolbox.BankHolidays, Assessed.Toolbox.RouteWording, London.Time);

        Assert.Equal(["01632 960 012", "101", null], Enumerable.Range(0, 3).Select(unanswered => OutstandingAlert.NextNumber(route, unanswered)?.Value));
    }

    [Fact]
    public void Act_now_banner_says_who_has_been_told_until_all_who_must_be_called_have_been()
    {
        var police = Record("told-them", "11:10pm");
        var socialCare = Record("told-them", "11:22pm", AlertRecipient.ChildrensSocialCare);

        Assert.Equal("Police: not told yet. Social care: told at 11:22pm.", Banner([Police, SocialCare], [socialCare], Now));
        Assert.Equal("Police: not told yet. Social care: told on Saturday 21 November 2026 at 11:22pm.", Banner([Police, SocialCare], [socialCare], Now.AddDays(1)));
        Assert.Equal("Police: written report due. Social care: not told yet.", Banner([PoliceInWriting, SocialCare], [], Now));
        Assert.Null(Banner([PoliceInWriting, SocialCare], [socialCare], Now));
        Assert.Null(Banner([Police, SocialCare], [police, socialCare], Now));
        Assert.Null(Banner([PoliceInWriting], [], Now));
    }

    [Fact]
    public void Concern_of_an_adult_without_act_now_is_closed_by_one_person_who_gives_a_reason()
    {
        var concern = new ClosureCandidate(ConcernState.Read, ActNow: false, AgeReading.Exactly(Age.From(18)!), [PoliceInWriting.After([], Terms)], Names);

        Assert.IsType<ClosureDecision.Closes>(Closure.Propose(concern, One, Now, Closures.Form("Already helped by the school.")));
        Assert.Equal(["Enter why no further action is needed"], Refusals(Closure.Propose(concern, One, Now, Closures.Form("  "))));
        Assert.Equal(
            ["Read the concern and acknowledge it first."], Refusals(Closure.Propose(concern with { State = ConcernState.Sent }, One, Now, Closures.Form("Done."))));
    }

    [Fact]
    public void Act_now_concern_closes_only_after_all_are_told_and_a_second_person_agrees()
    {
        var untold = new ClosureCandidate(ConcernState.Read, ActNow: true, AgeReading.NotKnown, [Debt(Police), Debt(SocialCare, Record("told-them", "11:22pm", AlertRecipient.ChildrensSocialCare))], Names);
        Assert.Equal(
            ["Police must be told before this concern is closed. That has not been recorded yet."], Refusals(Closure.Propose(untold, One, Now, Closures.Form("Told."))));

        var told = untold with { OutstandingAlerts = [Debt(Police, Record("told-them", "11:10pm")), untold.OutstandingAlerts[1]] };
        var proposal = Assert.IsType<ClosureDecision.NeedsSecondPerson>(Closure.Propose(told, One, Now, Closures.Form("Told."))).Proposal;

        Assert.Equal(["You asked for this concern to be closed. Someone else needs to agree."], Refusals(Closure.Agree(told, proposal, One)));
        Assert.Single(Refusals(Closure.Agree(untold, proposal, Two)));
        Assert.Equal("Told.", Assert.IsType<ClosureDecision.Closes>(Closure.Agree(told, proposal, Two)).Because.Value);
    }

    [Fact]
    public void Act_now_concern_can_close_after_a_written_report_where_the_rules_ask_only_for_writing()
    {
        var called = Debt(SocialCare, Record("told-them", "11:22pm", AlertRecipient.ChildrensSocialCare));

        Assert.Single(Refusals(Closure.Propose(new ClosureCandidate(ConcernState.Read, ActNow: true, AgeReading.NotKnown, [Debt(PoliceInWriting), called], Names), One, Now, Closures.Form("Told."))));
        Assert.IsType<ClosureDecision.NeedsSecondPerson>(
            Closure.Propose(new ClosureCandidate(ConcernState.Read, ActNow: true, AgeReading.NotKnown, [Debt(PoliceInWriting, Written()), called], Names), One, Now, Closures.Form("Told.")));
    }

    [Theory]
    [InlineData(ConcernState.Accepted)]
    [InlineData(ConcernState.Closed)]
    public void Agreement_to_close_a_concern_finished_meanwhile_is_refused(ConcernState meanwhile)
    {
        var told = new ClosureCandidate(ConcernState.Read, ActNow: true, AgeReading.NotKnown, [Debt(Police, Record("told-them", "11:10pm"))], Names);
        var proposal = Assert.IsType<ClosureDecision.NeedsSecondPerson>(Closure.Propose(told, One, Now, Closures.Form("Told."))).Proposal;

        Assert.Equal(
            ["There is already a decision about this concern. Only its reporter can open it again, by adding something."],
            Refusals(Closure.Agree(told with { State = meanwhile }, proposal, Two)));
    }

    [Fact]
    public void Act_now_concern_without_any_alert_cannot_be_closed() =>
        Assert.Single(Refusals(Closure.Propose(new ClosureCandidate(ConcernState.Read, ActNow: true, AgeReading.NotKnown, [], Names), One, Now, Closures.Form("Told."))));

    private static OutstandingAlert Debt(OutstandingAlert owed, params AlertRecord[] records) => owed.After(records, Terms);

    private static IReadOnlyList<string> Refusals(ClosureDecision decision) => Assert.IsType<ClosureDecision.Refused>(decision).Because;

    private static string? Banner(OutstandingAlert[] owed, AlertRecord[] records, DateTimeOffset now) =>
        ActNowBannerText.Words([.. owed.Select(one => one.After(records, Terms))], Names, now, London.Time);

    private static AlertRecord Record(string outcome, string time, AlertRecipient to = AlertRecipient.Police)
    {
        var (record, problems) = AlertRecord.Parse(new AlertDraft { Outcome = outcome, Who = "R. Ellis", Time = time }, to, Began, Now, London.Time);
        Assert.Empty(problems);
        return record!;
    }

    private static AlertRecord Written() => new() { To = AlertRecipient.Police, Outcome = AlertOutcome.SentInWriting, At = Now, Reference = Text.From("WM-1") };
}
