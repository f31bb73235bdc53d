using Samphire.Domain.Shared;

namespace Samphire.Domain.Directory;

/// <summary>
/// The lines of an area's table for one body and one urgency, and the times of day at which any of their desks may open or
/// close. Looked at by the clock on the wall.
/// </summary>
internal sealed class RouteTable
{
    /// <summary>No desk stays shut for longer than this; beyond it an answer is taken to hold for ever.</summary>
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

    /// <summary>A desk of the table closes on bank holidays.</summary>
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

    /// <summary>The first line whose condition holds, and whether its desk is open then.</summary>
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

        throw new InvalidOperationException("A table of routes ends with one that holds at any time; the pack's reader makes sure of it.");
    }

    /// <summary>The names of the closed days that desks of the table keep on a day, each once.</summary>
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

    /// <summary>The first moment after this one at which something holds; null where nothing here ever changes.</summary>
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

    /// <summary>Midnight, for days that are closed as a whole, and where spans begin and end.</summary>
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

/// <summary>A line of the table as it stands at one moment.</summary>
internal sealed record RouteState(Route Line, bool Open)
{
    /// <summary>The same desk by the same means, open or closed alike.</summary>
    public bool IsAs(RouteState other) => Line.Desk == other.Line.Desk && Line.Means == other.Line.Means && Open == other.Open;
}
