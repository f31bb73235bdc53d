using Samphire.Domain.Cases;

namespace Samphire.Domain.Tests.Cases;

/// <summary>What a desk reads about the state of a concern, and why it cannot do what the state does not allow.</summary>
public sealed class ConcernRefusalTests
{
    private const string NotSent = "This concern has not been sent yet.";
    private const string AlreadySent = "This concern has already been sent.";
    private const string AlreadyRead = "This concern has already been acknowledged.";
    private const string ReadFirst = "Read the concern and acknowledge it first.";
    private const string NothingAsked = "No question has been asked about this concern.";
    private const string AnswerInstead = "The duty team has a question for you. Put what you want to add into your reply.";
    private const string Gone = "This draft was discarded.";
    private const string Complete = "There is already a decision about this concern. Only its reporter can open it again, by adding something.";

    [Theory]
    [InlineData(ConcernTransition.Acknowledge, NotSent, null, null, AlreadyRead, AlreadyRead, null, Complete, Complete, null, Gone)]
    [InlineData(ConcernTransition.Ask, NotSent, ReadFirst, ReadFirst, null, null, null, Complete, Complete, ReadFirst, Gone)]
    [InlineData(ConcernTransition.Answer, NotSent, NothingAsked, NothingAsked, NothingAsked, null, NothingAsked, Complete, Complete, NothingAsked, Gone)]
    [InlineData(ConcernTransition.Pass, NotSent, null, null, null, null, null, Complete, Complete, null, Gone)]
    [InlineData(ConcernTransition.Close, NotSent, ReadFirst, ReadFirst, null, null, ReadFirst, Complete, Complete, ReadFirst, Gone)]
    [InlineData(ConcernTransition.Accept, NotSent, ReadFirst, ReadFirst, null, null, ReadFirst, Complete, Complete, ReadFirst, Gone)]
    [InlineData(ConcernTransition.Send, null, AlreadySent, AlreadySent, AlreadySent, AlreadySent, AlreadySent, AlreadySent, AlreadySent, AlreadySent, Gone)]
    [InlineData(ConcernTransition.Add, NotSent, null, null, null, AnswerInstead, null, null, null, null, Gone)]
    [InlineData(ConcernTransition.Discard, null, AlreadySent, AlreadySent, AlreadySent, AlreadySent, AlreadySent, AlreadySent, AlreadySent, AlreadySent, Gone)]
    [InlineData(ConcernTransition.Share, NotSent, null, null, null, null, null, null, null, null, Gone)]
    public void Change_that_a_state_does_not_allow_is_refused_with_its_reason(
        ConcernTransition move, params string?[] refusals)
    {
        ConcernState[] states =
        [
            ConcernState.Draft, ConcernState.Sent, ConcernState.Passed, ConcernState.Read,
            ConcernState.Asked, ConcernState.Answered, ConcernState.Closed, ConcernState.Accepted, ConcernState.AddedTo, ConcernState.Discarded,
        ];

        Assert.Equal(refusals, states.Select(state => ConcernStates.Move(state, move).Refused));
    }

    [Theory]
    [InlineData(ConcernTransition.Acknowledge, ConcernState.Answered, ConcernState.Read)]
    [InlineData(ConcernTransition.Ask, ConcernState.Read, ConcernState.Asked)]
    [InlineData(ConcernTransition.Answer, ConcernState.Asked, ConcernState.Answered)]
    [InlineData(ConcernTransition.Pass, ConcernState.Asked, ConcernState.Passed)]
    [InlineData(ConcernTransition.Close, ConcernState.Asked, ConcernState.Closed)]
    [InlineData(ConcernTransition.Accept, ConcernState.Read, ConcernState.Accepted)]
    [InlineData(ConcernTransition.Send, ConcernState.Draft, ConcernState.Sent)]
    [InlineData(ConcernTransition.Add, ConcernState.Sent, ConcernState.Sent)]
    [InlineData(ConcernTransition.Add, ConcernState.Read, ConcernState.AddedTo)]
    [InlineData(ConcernTransition.Add, ConcernState.Closed, ConcernState.AddedTo)]
    [InlineData(ConcernTransition.Acknowledge, ConcernState.AddedTo, ConcernState.Read)]
    [InlineData(ConcernTransition.Discard, ConcernState.Draft, ConcernState.Discarded)]
    [InlineData(ConcernTransition.Share, ConcernState.Sent, ConcernState.Sent)]
    [InlineData(ConcernTransition.Share, ConcernState.Accepted, ConcernState.Accepted)]
    public void Change_that_is_allowed_leads_to_its_state(ConcernTransition move, ConcernState from, ConcernState to) =>
        Assert.Equal(new TransitionResult(to, null), ConcernStates.Move(from, move));

    [Theory]
    [InlineData(ConcernState.Sent, "Not read yet")]
    [InlineData(ConcernState.Passed, "Passed on, not yet read")]
    [InlineData(ConcernState.Answered, "Reply received, not read yet")]
    [InlineData(ConcernState.Read, "Read")]
    [InlineData(ConcernState.Asked, "Waiting for the reporter")]
    [InlineData(ConcernState.Accepted, "Accepted")]
    [InlineData(ConcernState.Closed, "Closed")]
    public void State_at_the_desk_has_its_words(ConcernState state, string words) => Assert.Equal(words, ConcernStates.AtDesk(state));
}
