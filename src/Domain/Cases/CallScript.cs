using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>Who rings.</summary>
/// <param name="Name">As colleagues know them.</param>
/// <param name="Agency">Where they work.</param>
/// <param name="Telephone">Where they can be rung back; null where they cannot.</param>
public sealed record SpeakingFor(string Name, string Agency, string? Telephone);

/// <summary>A line of what to say: what it is about, and the words.</summary>
public sealed record ScriptLine(string About, string Words);

/// <summary>
/// What to say on the telephone, from the reporter's own words and from nothing else: first who must not know, then what a
/// desk needs to act. Long accounts are cut after whole words, so that all of it can be read aloud in a minute; what nobody
/// knows is said to be not known.
/// </summary>
public static class CallScript
{
    /// <summary>Read calmly, a minute holds about so many words.</summary>
    public const int WordsInAMinute = 150;

    private const string NotKnown = "not known";

    /// <param name="statement">What the reporter said.</param>
    /// <param name="who">Who rings.</param>
    /// <param name="done">How each thing that somebody did is called.</param>
    public static IReadOnlyList<ScriptLine> Of(Statement statement, SpeakingFor who, IReadOnlyDictionary<Harm, string> done)
    {
        var child = statement.Child;
        var first = statement.Noticed.Count > 0 ? statement.Noticed[0] : null;
        var people = statement.Others.Where(other => other.Kind is OtherKind.Person or OtherKind.Group).ToList();
        var things = statement.Others.Where(other => other.Kind is not (OtherKind.Person or OtherKind.Group)).ToList();
        List<ScriptLine> lines =
        [
            new("Who must not know about this call", Short(child.MustNotBeTold?.Value, 8)),
            new("I am", $"{who.Name}, {who.Agency}. {(who.Telephone is { } number ? $"Ring me on {number}" : "I cannot be rung back")}."),
            new("The child", $"{Short(child.Name.Value, 6)}, {AgeWords(child.Age)}."),
            new("Where the child is now", Short(child.WhereNow?.Value ?? child.Place?.Value, 8)),
            new("What was noticed", first is null ? NotKnown : $"{Short(first.What.Value, 18)}{WhenWords(first)}"),
            new("What someone has done", statement.Harm.AnyYes ? string.Join("; ", statement.Harm.Done.Select(harm => done[harm])) : NotKnown),
            new("Who with", Listed(people, 10)),
            new("Vehicle, phone, account or place", Listed(things, 10)),
            new("The child has said", Short(first?.ExactWords?.Value, 9)),
            new("I am worried that", string.Join(", and ", Worries(statement))),
        ];
        return lines;
    }

    private static IEnumerable<string> Worries(Statement statement)
    {
        var because = ActNow.Because(statement);
        foreach (var reason in because.DistinctBy(WorryOf))
        {
            yield return WorryOf(reason);
        }

        if (because.Count == 0)
        {
            yield return "the child is being harmed, or may be";
        }
    }

    private static string WorryOf(ActNowBecause because) => because switch
    {
        ActNowBecause.DangerAtThisMinute => "the child is in danger at this minute",
        ActNowBecause.MissingNow => "nobody knows where the child is",
        ActNowBecause.AlreadyHappened => "what was done will go on",
        ActNowBecause.MeetingPlanned => "the child will meet them",
        _ => "the child is being harmed, or will be soon",
    };

    /// <summary>With what was said of each where there is time for it; otherwise all of them by name.</summary>
    private static string Listed(List<Other> others, int words)
    {
        var full = string.Join("; ", others.Select(Named));
        return full.Split(' ').Length <= words ? Short(full, words) : Short(string.Join("; ", others.Select(other => other.Label.Value)), words);
    }

    private static string Named(Other other) => other.Name is null || other.Description is null
        ? other.Label.Value
        : $"{other.Name.Value} ({other.Description.Value})";

    private static string AgeWords(AgeReading age) => age switch
    {
        { Youngest: null } => "age not known: treated as a child",
        { Youngest: var from, Oldest: var to } when from == to => $"aged {from.Years}",
        _ => $"aged {age.Youngest!.Years} to {age.Oldest!.Years}",
    };

    private static string WhenWords(Noticed noticed)
    {
        var day = noticed.On is { Exact: { } exact } on ? $"{(on.Approximate ? "about " : "")}{HouseDate.Of(exact)}" : null;
        var time = noticed.At is { } at ? HouseDate.Of(at) : null;
        return day is null && time is null ? "" : $" ({string.Join(", ", new[] { day, time }.OfType<string>())})";
    }

    private static string Short(string? text, int words)
    {
        var all = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return all.Length == 0 ? NotKnown
            : all.Length <= words ? string.Join(' ', all)
            : string.Join(' ', all.Take(words)) + " ...";
    }
}
