using Samphire.Domain.Access;
using Samphire.Domain.Cases;

namespace Samphire.Domain.Tests.Cases;

public sealed class DeskOrderTests
{
    private static readonly DateTimeOffset Nine = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Draft_is_in_no_desk_list() => Assert.Null(DeskOrder.PositionOf(new DeskFacts(ConcernState.Draft, false, null, null, null)));

    [Theory]
    [InlineData(ConcernState.Sent, FileList.Open, FileProgress.Unread)]
    [InlineData(ConcernState.Passed, FileList.Open, FileProgress.Unread)]
    [InlineData(ConcernState.Answered, FileList.Open, FileProgress.Unread)]
    [InlineData(ConcernState.Read, FileList.Open, FileProgress.InHand)]
    [InlineData(ConcernState.Asked, FileList.Open, FileProgress.Waiting)]
    [InlineData(ConcernState.Closed, FileList.Finished, FileProgress.Done)]
    [InlineData(ConcernState.Accepted, FileList.Finished, FileProgress.Done)]
    public void State_decides_the_list_and_its_part(ConcernState state, FileList list, FileProgress progress)
    {
        var place = DeskOrder.PositionOf(new DeskFacts(state, false, null, Nine, Nine))!;

        Assert.Equal((list, progress), (place.List, place.Progress));
    }

    [Fact]
    public void Open_list_is_ordered_by_words_of_danger_then_not_told_then_reading_deadline_then_time_with_the_team()
    {
        DeskFacts[] inOrder =
        [
            new(ConcernState.Read, false, null, Nine, null) { Alarm = true },
            new(ConcernState.Sent, true, Nine, Nine, null),
            new(ConcernState.Read, true, null, Nine.AddDays(-9), null),
            new(ConcernState.Sent, false, Nine, Nine.AddHours(3), null),
            new(ConcernState.Sent, false, Nine.AddMilliseconds(1), Nine, null),
            new(ConcernState.Passed, false, Nine.AddMilliseconds(1), Nine.AddHours(1), null),
            new(ConcernState.Asked, false, null, Nine.AddDays(-8), null),
            new(ConcernState.Read, false, null, Nine, null),
        ];

        var keys = inOrder.Select(facts => DeskOrder.PositionOf(facts)!.SortKey).ToList();

        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Equal(28, key.Length));
        Assert.All(keys, key => Assert.All(key, digit => Assert.InRange(digit, '0', '9')));
    }

    [Theory]
    [InlineData(ConcernState.Closed)]
    [InlineData(ConcernState.Accepted)]
    public void Decided_concern_stays_in_the_open_list_while_somebody_must_still_be_told(ConcernState state)
    {
        var owed = DeskOrder.PositionOf(new DeskFacts(state, false, null, Nine, Nine) { Owed = true })!;
        var urgent = DeskOrder.PositionOf(new DeskFacts(state, true, null, Nine, Nine) { Owed = true })!;
        var unread = DeskOrder.PositionOf(new DeskFacts(ConcernState.Sent, false, Nine, Nine, null))!;

        Assert.Equal((FileList.Open, FileProgress.InHand, false), (owed.List, owed.Progress, owed.IsUrgent));
        Assert.True(string.CompareOrdinal(urgent.SortKey, unread.SortKey) < 0 && string.CompareOrdinal(unread.SortKey, owed.SortKey) < 0);
    }

    [Fact]
    public void Position_holds_what_the_list_is_filtered_by()
    {
        var agency = Guid.NewGuid();

        var place = DeskOrder.PositionOf(new DeskFacts(ConcernState.Sent, false, Nine, Nine, null) { District = "thornsea", AgencyId = agency })!;

        Assert.Equal(("thornsea", agency), (place.District, place.AgencyId));
    }

    [Fact]
    public void Finished_list_is_newest_first()
    {
        var older = DeskOrder.PositionOf(new DeskFacts(ConcernState.Closed, false, null, Nine, Nine))!;
        var newer = DeskOrder.PositionOf(new DeskFacts(ConcernState.Accepted, true, null, Nine, Nine.AddMilliseconds(1)))!;

        Assert.True(string.CompareOrdinal(newer.SortKey, older.SortKey) < 0);
        Assert.Equal((false, true), (older.IsUrgent, newer.IsUrgent));
    }
}
