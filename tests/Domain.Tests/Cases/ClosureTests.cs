using Samphire.Domain.Cases;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Cases;

/// <summary>Which alerts must be recorded before an act-now concern closes, and how a refusal names all that is missing.</summary>
public sealed class ClosureTests
{
    private static readonly DateTimeOffset Now = London.At("2026-11-21 23:25");
    private static readonly Guid One = Guid.Parse("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Two = Guid.Parse("00000000-0000-0000-0000-000000000002");
    private static readonly OutstandingAlert Police = Told(AlertRecipient.Police);
    private static readonly OutstandingAlert Lead = new(AlertRecipient.SafeguardingLead, AlertMethod.VoiceToday);

    [Fact]
    public void Act_now_concern_with_only_the_safeguarding_lead_told_is_refused() =>
        Assert.Equal(
            ["Police and social care must be told before this concern is closed. That has not been recorded yet."],
            Refusals(Propose(ActNow(Told(AlertRecipient.SafeguardingLead)), "Told.")));

    [Fact]
    public void Act_now_concern_with_the_safeguarding_lead_untold_needs_a_second_person_only()
    {
        var decision = Propose(ActNow(Police, Lead), " Already helped. ");

        var proposal = Assert.IsType<ClosureDecision.NeedsSecondPerson>(decision).Proposal;
        Assert.Equal((One, Now, "Already helped."), (proposal.By, proposal.At, proposal.Because.Value));
    }

    [Fact]
    public void Act_now_concern_with_nothing_done_is_refused_with_every_reason() =>
        Assert.Equal(
            [
                "Read the concern and acknowledge it first.",
                "Police must be told before this concern is closed. That has not been recorded yet.",
                "Adult social care must be told before this concern is closed. That has not been recorded yet.",
                "Enter why no further action is needed",
            ],
            Refusals(Propose(ActNow(Untold(AlertRecipient.Police), Untold(AlertRecipient.AdultSocialCare)) with { State = ConcernState.Passed }, "")));

    [Fact]
    public void Concern_of_an_adult_that_can_wait_closes_with_its_reason_although_nobody_is_told()
    {
        var decision = Propose(ActNow(Untold(AlertRecipient.Police)) with { ActNow = false, Age = AgeReading.Exactly(Age.From(18)!) }, "Already helped by the school.");

        Assert.Equal("Already helped by the school.", Assert.IsType<ClosureDecision.Closes>(decision).Because.Value);
    }

    [Fact]
    public void Agreement_by_the_same_person_to_an_untold_concern_is_refused_with_both_reasons() =>
        Assert.Equal(
            [
                "Police must be told before this concern is closed. That has not been recorded yet.",
                "You asked for this concern to be closed. Someone else needs to agree.",
            ],
            Refusals(Closure.Agree(ActNow(Untold(AlertRecipient.Police)), new ClosureProposal(One, Now, Text.From("Told.")!), One)));

    [Fact]
    public void Agreement_by_a_second_person_closes_with_the_reason_of_the_first() =>
        Assert.Equal(
            "Told.",
            Assert.IsType<ClosureDecision.Closes>(Closure.Agree(ActNow(Police), new ClosureProposal(One, Now, Text.From("Told.")!), Two)).Because.Value);

    [Fact]
    public void Reason_that_is_too_long_is_refused_with_its_length() =>
        Assert.Equal(
            ["The reason must be 10,000 characters or fewer. Everything you wrote is kept."], Refusals(Propose(ActNow(Police), new string('a', 10_001))));

    private static ClosureCandidate ActNow(params OutstandingAlert[] alerts) =>
        new(ConcernState.Read, ActNow: true, AgeReading.NotKnown, alerts, Assessed.Toolbox.Wording.Phrases.Names);

    private static OutstandingAlert Untold(AlertRecipient to) => new(to, AlertMethod.VoiceNow);

    private static OutstandingAlert Told(AlertRecipient to) =>
        Untold(to).After([new AlertRecord { To = to, Outcome = AlertOutcome.ToldThem, At = Now }], new AlertDeadlines(15, 24));

    private static ClosureDecision Propose(ClosureCandidate concern, string because) => Closure.Propose(concern, One, Now, Closures.Form(because));

    private static IReadOnlyList<string> Refusals(ClosureDecision decision) => Assert.IsType<ClosureDecision.Refused>(decision).Because;
}
