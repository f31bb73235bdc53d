using Samphire.App.Cases;
using Samphire.App.Shared;
using Samphire.Domain.Cases;

namespace Samphire.App.Tests.Cases;

/// <summary>No task is lost while somebody must still do it, and none is left that nobody can do.</summary>
public sealed class ConcernTaskTests
{
    private const string Unread = "Sent Answered Passed AddedTo";
    private const string Open = "Sent Read Asked Answered Passed AddedTo";
    private const string All = "Sent Read Asked Answered Passed Closed Accepted AddedTo";

    [Theory]
    [InlineData("send-in-writing", All)]
    [InlineData("call-again", All)]
    [InlineData("check-told", All)]
    [InlineData("read-escalated", Unread)]
    [InlineData("read-shared", All)]
    [InlineData("read-shared-escalated", All)]
    [InlineData("answer-reporter", Open)]
    [InlineData("read-reply", "Answered")]
    [InlineData("read-addition", "AddedTo")]
    [InlineData("check-danger", All)]
    [InlineData("answer-question", "Asked")]
    [InlineData("review-closing", Open)]
    [InlineData("speak-to-reporter", All)]
    public void Task_is_open_only_in_the_states_of_the_table(string word, string states)
    {
        var kind = StoredWords.Of<ConcernTaskKind>(word);

        Assert.Equal(states.Split(' ').Select(Enum.Parse<ConcernState>), Enum.GetValues<ConcernState>().Where(state => state is not (ConcernState.Draft or ConcernState.Discarded) && kind.OpenIn(state)));
    }

    [Fact]
    public void Table_has_every_kind_of_task() => Assert.Equal(13, StoredWords.All<ConcernTaskKind>().Count);
}
