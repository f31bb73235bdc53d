using Samphire.Domain.Shared;

namespace Samphire.Domain.Routes;

/// <summary>
/// The lines of an area's table for one body and one urgency, and the times of day at which any of their desks may open
/// or close. All times are local.
/// </summary>
internal sealed class RouteTable
{
    // No desk stays closed for longer than this. If nothing changes by then, the answer is taken to be permanent.
    private const int DaysToLookAhead = 3660;

    private static readonly int Urgencies = Vocabulary.All<Urgency>().Count;

    private readonly Route[] lines;
    private readonly TimeOnly[] changes;
    private readonly bool neverChanges;

    private RouteTable(Route[] lines)
    {
        this.lines = lines;
        changes = Changes(lines);
        neverChanges = Array.TrueForAll(lines, line => line.Desk.Hours.NeverCloses);
        MindsBankHolidays = Array.Exists(lines, line => line.Desk.Hours.ClosedOnBankHolidays);
    }

    // A desk of the table closes on bank holidays.
    public bool MindsBankHolidays { get; }

    public static RouteTable[] All(IReadOnlyList<Route> routes)
    {
        var tables = new RouteTable[Vocabulary.All<Body>().Count * Urgencies];
        for (var i = 0; i < tables.Length; i++)
        {
            tables[i] = new RouteTable([.. routes.Where(route => Place(route.Body, route.Urgency) == i)]);
        }

        return tables;
    }

    public static int Place(Body body, Urgency urgency) => ((int)body * Urgencies) + (int)urgency;

    public RouteState StateAt(DateOnly day, TimeOnly time, BankHolidays bankHolidays)
    {
        foreach (var line in lines)
        {
            var open = line.Desk.Hours.IsOpen(day, time, bankHolidays);
            if (open || !line.OnlyWhileOpen)
            {
                return new RouteState(line, open);
            }
        }

        throw new InvalidOperationException("A route table must end with a route that applies at any time. The pack reader checks this.");
    }

    // Some desk of the table is closed that day for a bank holiday.
    public bool ClosesForHoliday(DateOnly day, BankHolidays bankHolidays) =>
        Array.Exists(lines, line => line.Desk.Hours.ClosesForHoliday(day, bankHolidays));

    public IReadOnlyList<string> ClosedBecause(DateOnly day)
    {
        List<string> names = [];
        foreach (var line in lines)
        {
            if (line.Desk.Hours.ClosedBecause(day) is { } name && !names.Contains(name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    // Null if nothing in the table ever changes.
    public DateTimeOffset? NextMoment(DateTimeOffset after, LocalTime localTime, Func<DateOnly, TimeOnly, bool> holds)
    {
        if (neverChanges)
        {
            return null;
        }

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

    // Midnight, because whole days may be closed, and the start and end of each span.
    private static TimeOnly[] Changes(Route[] lines)
    {
        List<TimeOnly> times = [TimeOnly.MinValue];
        foreach (var span in lines.SelectMany(line => line.Desk.Hours.Spans))
        {
            Insert(span.From);
            Insert(span.To ?? TimeOnly.MinValue);
        }

        return [.. times];

        void Insert(TimeOnly time)
        {
            var at = times.FindIndex(other => other >= time);
            if (at < 0)
            {
                times.Add(time);
            }
            else if (times[at] != time)
            {
                times.Insert(at, time);
            }
        }
    }
}

internal sealed record RouteState(Route Line, bool Open)
{
    public bool IsAs(RouteState other) => Line.Desk == other.Line.Desk && Line.Means == other.Line.Means && Open == other.Open;
}
