using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>The deadlines of a desk, from the toolbox pack and the area pack.</summary>
[Service]
public sealed class DeskDeadlines(ContentLibrary content, LocalTime localTime)
{
    private static readonly OpeningHours Always = new(null, closedOnBankHolidays: false, []);

    // Immediately if the area pack no longer exists.
    public DateTimeOffset ReadDueAt(Concern concern, string? deskId, DateTimeOffset from)
    {
        if (content.FindArea(concern.AreaId) is not { } area)
        {
            return from;
        }

        var hours = area.Desks.FirstOrDefault(desk => desk.Id == deskId)?.Hours ?? Always;
        return Clock(area).EscalatesAt(from, concern.ActNow, AgeOf(concern), hours).ToUniversalTime();
    }

    // The end of that day.
    public DateTimeOffset AnswerBy(DateTimeOffset from) => localTime.FirstMomentOf(AnswerDueOn(from), new TimeOnly(23, 59)).ToUniversalTime();

    public DateOnly AnswerDueOn(DateTimeOffset from) => content.Toolbox.Toolbox.BankHolidays.AddWorkingDays(
        localTime.DateAt(from), content.Toolbox.Concerns.AnswerWithinWorkingDays);

    public AlertDeadlines AlertDeadlines(string areaId) =>
        new(content.Toolbox.Concerns.TryAgainMinutes, content.FindArea(areaId)?.WrittenFollowUpHours ?? 24);

    // At the time of sending. If the text can no longer be read, the child may be of any age.
    public AgeReading AgeOf(Concern concern)
    {
        var sentOn = localTime.DateAt(concern.SentAt ?? concern.StartedAt);
        return new ChildStep(ConcernDraftJson.Read(concern.DraftJson), new ConcernContext(sentOn)).AgeOn(sentOn);
    }

    public AlertNames Names => content.Toolbox.Toolbox.Wording.Phrases.Names;

    private ReadingDeadline Clock(Area area) => new(area.UnreadConcern, content.Toolbox.Toolbox.BankHolidays, localTime);
}
