using System.Globalization;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Routes;

/// <summary>Finds the desk for an urgency, a time and an area. Bank holidays and British Summer Time count.</summary>
public static class RouteFinder
{
    public static RouteAnswer Find(
        RouteQuestion question, Area area, BankHolidays bankHolidays, RouteWording wording, LocalTime localTime)
    {
        // Immediate danger is reported to the police by 999. Social care does not hear of that call, so its urgent
        // route is used.
        var call999First = question is { Urgency: Urgency.ImmediateDanger, Body: not Body.Police };
        var table = area.TableFor(question.Body, call999First ? Urgency.Urgent : question.Urgency);
        var wall = localTime.DateTimeAt(question.At);
        var day = DateOnly.FromDateTime(wall);
        var now = table.StateAt(day, TimeOnly.FromDateTime(wall), bankHolidays);
        var desk = now.Line.Desk;
        var rightUntil = table.NextMoment(
            question.At, localTime, (onDay, time) => !table.StateAt(onDay, time, bankHolidays).IsAs(now));
        var opensNext = now.Open
            ? null
            : table.NextMoment(question.At, localTime, (onDay, time) => desk.Hours.IsOpen(onDay, time, bankHolidays));
        var contacts = Offered(desk, now.Line.Means);

        List<RouteReason> reasons = new(6) { new RouteReason(now.Line.Id, now.Line.Because) };
        AddIf(area.IsHistoric, RouteRule.HistoricRoutes);
        AddIf(call999First, RouteRule.Call999First);
        AddIf(!now.Open, RouteRule.DeskClosed);
        AddIf(table.ClosesForHoliday(day, bankHolidays), RouteRule.BankHoliday);
        foreach (var closed in table.ClosedBecause(day))
        {
            reasons.Add(wording.For(RouteRule.OwnClosedDay, closed));
        }

        if (!Covers(question.At) || !Covers(rightUntil) || !Covers(opensNext))
        {
            reasons.Add(wording.For(RouteRule.BankHolidaysNotKnown, Number(bankHolidays.FirstYear), Number(bankHolidays.LastYear)));
        }

        if (table.MindsBankHolidays && bankHolidays.IsComputed(day))
        {
            reasons.Add(wording.For(RouteRule.BankHolidaysComputed, Number(day.Year)));
        }

        AddIf(!Array.Exists(contacts, contact => IsFor(contact, now.Line.Means)), RouteRule.NoVerifiedContact);
        if (now.Line.WrittenOwed)
        {
            reasons.Add(wording.For(RouteRule.WrittenFollowUp, Number(area.WrittenFollowUpHours)));
        }

        return new RouteAnswer
        {
            AreaId = area.Stamp.Id,
            DeskId = desk.Id,
            DeskName = question.District is { } district && desk.NameInDistrict is { } name ? name.Fill(district.Team) : desk.Name,
            Means = now.Line.Means,
            WrittenOwed = now.Line.WrittenOwed,
            Open = now.Open,
            OpensNext = opensNext,
            RightUntil = rightUntil,
            Contacts = contacts,
            Reasons = reasons,
        };

        void AddIf(bool holds, RouteRule rule)
        {
            if (holds)
            {
                reasons.Add(wording.For(rule));
            }
        }

        bool Covers(DateTimeOffset? moment) => moment is null || bankHolidays.Covers(localTime.DateAt(moment.Value));
    }

    // Only 999, 101 and verified contacts are offered. A telephone number is offered beside a written route, so that
    // somebody can ask where to write.
    private static DeskContact[] Offered(Desk desk, Means means) =>
        [.. desk.Contacts.Where(contact => contact.Verified && (IsFor(contact, means) || contact.Kind == ContactKind.Telephone))];

    private static bool IsFor(DeskContact contact, Means means) =>
        (contact.Kind == ContactKind.SecureEmail) == (means == Means.SecureEmail);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
