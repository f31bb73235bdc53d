using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>By when a desk has read, and by when somebody has answered: the numbers of toolbox and area, counted from a moment.</summary>
[Service]
public sealed class DeskDeadlines(ContentLibrary content, LocalTime localTime)
{
    private static readonly OpeningHours Always = new(null, closedOnBankHolidays: false, []);

    /// <summary>When a concern that a desk got at a moment goes up to a named person. Where nobody knows the area any more, at once.</summary>
    public DateTimeOffset ReadBy(Concern concern, string? deskId, DateTimeOffset from)
    {
        if (content.FindArea(concern.AreaId) is not { } area)
        {
            return from;
        }

        var hours = area.Desks.FirstOrDefault(desk => desk.Id == deskId)?.Hours ?? Always;
        return Clock(area).EscalatesAt(from, concern.ActNow, AgeIn(concern), hours).ToUniversalTime();
    }

    /// <summary>The last minute of the day by whose end somebody who was asked at a moment has answered.</summary>
    public DateTimeOffset AnswerBy(DateTimeOffset from) => localTime.FirstMomentOf(AnswerDueOn(from), new TimeOnly(23, 59)).ToUniversalTime();

    public DateOnly AnswerDueOn(DateTimeOffset from) => content.Toolbox.Toolbox.BankHolidays.AddWorkingDays(
        localTime.DateAt(from), content.Toolbox.Concerns.AnswerWithinWorkingDays);

    /// <summary>How long debts run in an area.</summary>
    public AlertDeadlines AlertDeadlines(string areaId) =>
        new(content.Toolbox.Concerns.TryAgainMinutes, content.FindArea(areaId)?.WrittenFollowUpHours ?? 24);

    /// <summary>What those who must be told are called.</summary>
    public AlertNames Names => content.Toolbox.Toolbox.Wording.Phrases.Names;

    private ReadingDeadline Clock(Area area) => new(area.UnreadConcern, content.Toolbox.Toolbox.BankHolidays, localTime);

    /// <summary>As it was when the concern was sent; where it can no longer be read, the child may be of any age.</summary>
    private AgeReading AgeIn(Concern concern) =>
        Statement.Parse(ConcernDraftJson.Read(concern.Words), concern.SentAt ?? concern.StartedAt, localTime).Statement?.Child.Age ?? AgeReading.NotKnown;
}
