using System.Globalization;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The person who makes the call.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Agency">The name of the agency.</param>
/// <param name="Telephone">A number to call back; null if there is none.</param>
public sealed record CallerDetails(string Name, string Agency, string? Telephone);

/// <summary>A line of the script: its topic and the words to say.</summary>
public sealed record ScriptLine(string About, string Words);

/// <summary>
/// What to say on the telephone, taken only from the reporter's own words: first who must not be told, then what a desk
/// needs to act. Long texts are cut after whole words, so that all of it can be read aloud in a minute. What is not
/// known is said to be not known.
/// </summary>
public static class CallScript
{
    // At a calm pace.
    public const int WordsInAMinute = 150;

    public static IReadOnlyList<ScriptLine> Of(Statement statement, CallerDetails who, CallPhrases words, IReadOnlyDictionary<Harm, string> done)
    {
        var child = statement.Child;
        var first = statement.Noticed.Count > 0 ? statement.Noticed[0] : null;
        var people = statement.Others.Where(other => other.Kind is OtherKind.Person or OtherKind.Group).ToList();
        var things = statement.Others.Where(other => other.Kind is not (OtherKind.Person or OtherKind.Group)).ToList();
        (CallPhrase About, string? Words)[] lines =
        [
            (CallPhrase.MustNotKnow, Short(child.MustNotBeTold?.Value, 8)),
            (CallPhrase.Caller, who.Telephone is { } number
                ? words.Format(CallPhrase.CallerWithNumber, who.Name, who.Agency, number)
                : words.Format(CallPhrase.CallerWithoutNumber, who.Name, who.Agency)),
            (CallPhrase.Child, words.Format(CallPhrase.ChildOfAge, Short(child.Name.Value, 6)!, AgeWords(child.Age, words))),
            (CallPhrase.Where, Short(child.WhereNow?.Value ?? child.Place?.Value, 8)),
            (CallPhrase.Noticed, first is null ? null : $"{Short(first.What.Value, 18)}{WhenWords(first, words)}"),
            (CallPhrase.Done, statement.Harm.AnyYes ? string.Join("; ", statement.Harm.Done.Select(harm => done[harm])) : null),
            (CallPhrase.People, Listed(people, 10)),
            (CallPhrase.Things, Listed(things, 10)),
            (CallPhrase.Said, Short(first?.ExactWords?.Value, 9)),
            (CallPhrase.Worried, Worries(statement).Select(worry => words.Format(worry)).Aggregate((before, next) => words.Format(CallPhrase.AndWorried, before, next))),
        ];
        return [.. lines.Select(line => new ScriptLine(words.Format(line.About), line.Words ?? words.Format(CallPhrase.NotKnown)))];
    }

    private static IEnumerable<CallPhrase> Worries(Statement statement) =>
        ActNow.Because(statement).Select(WorryOf).Distinct().DefaultIfEmpty(CallPhrase.WorryOtherwise);

    private static CallPhrase WorryOf(ActNowReason because) => because switch
    {
        ActNowReason.DangerAtThisMinute => CallPhrase.WorryDanger,
        ActNowReason.MissingNow => CallPhrase.WorryMissing,
        ActNowReason.AlreadyHappened => CallPhrase.WorryGoesOn,
        ActNowReason.MeetingPlanned => CallPhrase.WorryMeeting,
        _ => CallPhrase.WorryHarm,
    };

    // With descriptions if there is time for them, otherwise names only.
    private static string? Listed(List<Other> others, int words)
    {
        var full = string.Join("; ", others.Select(Named));
        return full.Split(' ').Length <= words ? Short(full, words) : Short(string.Join("; ", others.Select(other => other.Label.Value)), words);
    }

    private static string Named(Other other) => other.Name is null || other.Description is null
        ? other.Label.Value
        : $"{other.Name.Value} ({other.Description.Value})";

    private static string AgeWords(AgeReading age, CallPhrases words) => age switch
    {
        { Youngest: null } => words.Format(CallPhrase.AgeNotKnown),
        { Youngest: var from, Oldest: var to } when from == to => words.Format(CallPhrase.AgeExactly, from.Years.ToString(CultureInfo.InvariantCulture)),
        _ => words.Format(CallPhrase.AgeBetween, age.Youngest!.Years.ToString(CultureInfo.InvariantCulture), age.Oldest!.Years.ToString(CultureInfo.InvariantCulture)),
    };

    private static string WhenWords(Noticed noticed, CallPhrases words)
    {
        var day = noticed.On is { Exact: { } exact } on ? on.Approximate ? words.Format(CallPhrase.AboutDay, DateText.Of(exact)) : DateText.WithDay(exact) : null;
        var time = noticed.TimeInWords;
        return day is null && time is null ? "" : $" ({string.Join(", ", new[] { day, time }.OfType<string>())})";
    }

    private static string? Short(string? text, int words)
    {
        var all = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return all.Length == 0 ? null
            : all.Length <= words ? string.Join(' ', all)
            : string.Join(' ', all.Take(words)) + " ...";
    }
}
