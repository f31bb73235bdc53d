using System.Globalization;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Directory;

/// <summary>Urgency and clock and area give the desk. Bank holidays and British Summer Time count.</summary>
public static class RouteFinder
{
    /// <summary>No desk stays shut for longer than this; beyond it an answer is taken to hold for ever.</summary>
    private const int DaysToLookAhead = 400;

    public static RouteAnswer Find(
        RouteQuestion question, Area area, BankHolidays bankHolidays, RouteWording wording, LocalTime localTime)
    {
        // Danger is for the police, by 999; to social care it is as urgent as can be, and 999 does not tell them.
        var ring999First = question is { Urgency: Urgency.ImmediateDanger, Body: not Body.Police };
        var urgency = ring999First ? Urgency.Urgent : question.Urgency;
        Route[] table = [.. area.Routes.Where(route => route.Body == question.Body && route.Urgency == urgency)];
        var wall = localTime.WallAt(question.At);
        var day = DateOnly.FromDateTime(wall);
        var now = StateAt(day, TimeOnly.FromDateTime(wall), table, bankHolidays);
        var desk = now.Route.Desk;
        var rightUntil = NextMoment(question.At, table, localTime, (onDay, time) =>
            StateAt(onDay, time, table, bankHolidays) is var then && !then.IsSameAs(now));
        var opensNext = now.Open
            ? null
            : NextMoment(question.At, [now.Route], localTime, (onDay, time) => desk.Hours.IsOpen(onDay, time, bankHolidays));
        DeskContact[] contacts = [.. desk.Contacts.Where(contact => Suits(contact, now.Route.Means))];

        return new RouteAnswer
        {
            AreaId = area.Stamp.Id,
            DeskId = desk.Id,
            DeskName = question.District is { } district && desk.NameInDistrict is { } name ? name.Fill(district.Team) : desk.Name,
            Means = now.Route.Means,
            WrittenOwed = now.Route.WrittenOwed,
            Open = now.Open,
            OpensNext = opensNext,
            RightUntil = rightUntil,
            Contacts = contacts,
            Reasons = [.. Reasons()],
        };

        IEnumerable<RouteReason> Reasons()
        {
            yield return new RouteReason(now.Route.Id, now.Route.Because);
            if (ring999First)
            {
                yield return wording.For(RouteRule.Ring999First);
            }

            if (!now.Open)
            {
                yield return wording.For(RouteRule.DeskClosed);
            }

            if (Array.Exists(table, route => route.Desk.Hours.ClosedOnBankHolidays) && bankHolidays.IsHoliday(day))
            {
                yield return wording.For(RouteRule.BankHoliday);
            }

            foreach (var closed in table.Select(route => route.Desk.Hours.ClosedBecause(day)).OfType<string>().Distinct())
            {
                yield return wording.For(RouteRule.OwnClosedDay, closed);
            }

            if (!bankHolidays.Covers(day) || IsBeyond(rightUntil) || IsBeyond(opensNext))
            {
                yield return wording.For(
                    RouteRule.BankHolidaysNotKnown,
                    bankHolidays.FirstYear.ToString(CultureInfo.InvariantCulture),
                    bankHolidays.LastYear.ToString(CultureInfo.InvariantCulture));
            }

            if (!Array.Exists(contacts, contact => contact.Verified && IsFor(contact, now.Route.Means)))
            {
                yield return wording.For(RouteRule.NoVerifiedContact);
            }

            if (now.Route.WrittenOwed)
            {
                yield return wording.For(
                    RouteRule.WrittenFollowUp, area.WrittenFollowUpHours.ToString(CultureInfo.InvariantCulture));
            }

            if (area.IsHistoric)
            {
                yield return wording.For(RouteRule.HistoricRoutes);
            }
        }

        bool IsBeyond(DateTimeOffset? moment) => moment is not null && !bankHolidays.Covers(localTime.DateAt(moment.Value));
    }

    private static State StateAt(DateOnly day, TimeOnly time, Route[] table, BankHolidays bankHolidays)
    {
        foreach (var route in table)
        {
            var open = route.Desk.Hours.IsOpen(day, time, bankHolidays);
            if (open || !route.OnlyWhileOpen)
            {
                return new State(route, open);
            }
        }

        throw new InvalidOperationException("A table of routes ends with one that holds at any time; the pack's reader makes sure of it.");
    }

    /// <summary>The first moment after this one at which something holds, looked at whenever one of the desks may open or close.</summary>
    private static DateTimeOffset? NextMoment(
        DateTimeOffset after, Route[] table, LocalTime localTime, Func<DateOnly, TimeOnly, bool> holds)
    {
        if (Array.TrueForAll(table, route => route.Desk.Hours.NeverCloses))
        {
            return null;
        }

        TimeOnly[] changes = [.. table.SelectMany(route => route.Desk.Hours.Changes).Distinct().Order()];
        var today = localTime.DateAt(after);
        for (var ahead = 0; ahead <= DaysToLookAhead; ahead++)
        {
            var day = today.AddDays(ahead);
            foreach (var time in changes)
            {
                if (holds(day, time) && localTime.FirstMomentOf(day, time) is var moment && moment > after)
                {
                    return moment;
                }
            }
        }

        return null;
    }

    /// <summary>Only 999, 101 and verified ways are ever offered; a telephone also where the means is writing and nothing else is verified.</summary>
    private static bool Suits(DeskContact contact, Means means) =>
        contact.Verified && (IsFor(contact, means) || contact.Kind == ContactKind.Telephone);

    private static bool IsFor(DeskContact contact, Means means) =>
        (contact.Kind == ContactKind.SecureEmail) == (means == Means.SecureEmail);

    private sealed record State(Route Route, bool Open)
    {
        public bool IsSameAs(State other) =>
            Route.Desk == other.Route.Desk && Route.Means == other.Route.Means && Open == other.Open;
    }
}
