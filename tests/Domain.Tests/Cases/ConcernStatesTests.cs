using Samphire.Domain.Cases;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Cases;

/// <summary>What a desk and a reporter can do with a concern, and what the reporter reads about it.</summary>
public sealed class ConcernStatesTests
{
    public static TheoryData<ConcernState, ConcernTransition[]> Moves => new()
    {
        { ConcernState.Draft, [ConcernTransition.Send, ConcernTransition.Discard] },
        { ConcernState.Sent, [ConcernTransition.Acknowledge, ConcernTransition.Pass, ConcernTransition.Add, ConcernTransition.Share] },
        { ConcernState.Passed, [ConcernTransition.Acknowledge, ConcernTransition.Pass, ConcernTransition.Add, ConcernTransition.Share] },
        { ConcernState.Read, [ConcernTransition.Ask, ConcernTransition.Pass, ConcernTransition.Close, ConcernTransition.Accept, ConcernTransition.Add, ConcernTransition.Share] },
        { ConcernState.Asked, [ConcernTransition.Ask, ConcernTransition.Answer, ConcernTransition.Pass, ConcernTransition.Close, ConcernTransition.Accept, ConcernTransition.Share] },
        { ConcernState.Answered, [ConcernTransition.Acknowledge, ConcernTransition.Ask, ConcernTransition.Pass, ConcernTransition.Add, ConcernTransition.Share] },
        { ConcernState.Closed, [ConcernTransition.Add, ConcernTransition.Share] },
        { ConcernState.Accepted, [ConcernTransition.Add, ConcernTransition.Share] },
        { ConcernState.AddedTo, [ConcernTransition.Acknowledge, ConcernTransition.Pass, ConcernTransition.Add, ConcernTransition.Share] },
        { ConcernState.Discarded, [] },
    };

    [Theory]
    [MemberData(nameof(Moves))]
    public void State_allows_exactly_the_transitions_of_the_table(ConcernState from, ConcernTransition[] moves) =>
        Assert.Equal(moves, ConcernStates.Allowed(from));

    [Fact]
    public void Refused_transition_always_gives_a_reason() =>
        Assert.All(
            from state in Enum.GetValues<ConcernState>() from move in Enum.GetValues<ConcernTransition>() select ConcernStates.Move(state, move),
            answer => Assert.True(answer.To is null ? answer.Refused!.EndsWith('.') : answer.Refused is null));

    [Theory]
    [InlineData(ConcernState.Sent, ConcernTransition.Close, "Read the concern and acknowledge it first.")]
    [InlineData(ConcernState.Answered, ConcernTransition.Close, "Read the concern and acknowledge it first.")]
    [InlineData(ConcernState.Closed, ConcernTransition.Answer, "There is already a decision about this concern. Only its reporter can open it again, by adding something.")]
    [InlineData(ConcernState.Sent, ConcernTransition.Send, "This concern has already been sent.")]
    [InlineData(ConcernState.Read, ConcernTransition.Answer, "No question has been asked about this concern.")]
    public void Refused_transition_gives_the_reason_for_its_state(ConcernState from, ConcernTransition move, string because) =>
        Assert.Equal(because, ConcernStates.Move(from, move).Refused);

    [Theory]
    [InlineData(ConcernState.Draft, "Not sent yet")]
    [InlineData(ConcernState.Sent, "With the duty team")]
    [InlineData(ConcernState.Passed, "With the duty team")]
    [InlineData(ConcernState.Read, "Read on Sunday 22 November 2026 at 8:40am")]
    [InlineData(ConcernState.Answered, "Read on Sunday 22 November 2026 at 8:40am")]
    [InlineData(ConcernState.Asked, "They have a question for you")]
    [InlineData(ConcernState.Closed, "Complete, thank you")]
    [InlineData(ConcernState.Accepted, "Complete, thank you")]
    [InlineData(ConcernState.AddedTo, "With the duty team")]
    [InlineData(ConcernState.Discarded, "Discarded")]
    public void State_is_described_to_the_reporter_in_plain_words(ConcernState state, string words) =>
        Assert.Equal(words, ConcernStates.ForReporter(state, London.At("2026-11-22 08:40"), London.Time));

    [Theory]
    [InlineData(ConcernState.Closed, "There is a decision, but someone must still be told")]
    [InlineData(ConcernState.Accepted, "There is a decision, but someone must still be told")]
    [InlineData(ConcernState.Sent, "With the duty team")]
    [InlineData(ConcernState.Asked, "They have a question for you")]
    public void Reporter_never_reads_that_a_concern_is_complete_while_somebody_must_still_be_told(ConcernState state, string words) =>
        Assert.Equal(words, ConcernStates.ForReporter(state, null, London.Time, mustStillBeTold: true));

    [Theory]
    [InlineData(ConcernState.Draft, false, false)]
    [InlineData(ConcernState.Sent, true, false)]
    [InlineData(ConcernState.Passed, true, false)]
    [InlineData(ConcernState.Answered, true, false)]
    [InlineData(ConcernState.Read, false, false)]
    [InlineData(ConcernState.Asked, false, false)]
    [InlineData(ConcernState.Closed, false, true)]
    [InlineData(ConcernState.Accepted, false, true)]
    public void Concern_is_unread_until_the_desk_has_read_the_last_message_and_finished_after_a_decision(ConcernState state, bool unread, bool finished) =>
        Assert.Equal((unread, finished), (ConcernStates.IsUnread(state), ConcernStates.IsFinished(state)));
}
