using System.Globalization;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The lines of a call script at full length, in the order in which they are read.</summary>
internal sealed class CallTopics(Statement statement, CallPhrases phrases, IReadOnlyDictionary<Harm, string> done)
{
    private readonly string who = PersonWords.WithArticle(statement.Child.Age);

    public IEnumerable<CallTopic> All(CallerDetails caller)
    {
        var child = statement.Child;
        yield return Topic(CallPhrase.MustNotKnow, child.MustNotBeTold?.Value) with { AtLeast = 15, Rank = 1 };
        yield return Topic(CallPhrase.Caller, caller.Telephone is { } number
            ? phrases.Format(CallPhrase.CallerWithNumber, caller.Name, caller.Agency, number)
            : phrases.Format(CallPhrase.CallerWithoutNumber, caller.Name, caller.Agency));
        yield return AboutWho(CallPhrase.Child, ChildWords(child)) with { AtLeast = 20, Rank = 4 };
        yield return AboutWho(CallPhrase.Where, child.WhereNow?.Value) with { AtLeast = 20, Rank = 2 };
        yield return Topic(CallPhrase.People, Listed(OtherKind.Person, OtherKind.Group)) with { AtLeast = 20, Rank = 3 };
        yield return Topic(CallPhrase.Things, Listed(OtherKind.Vehicle, OtherKind.Phone, OtherKind.Account, OtherKind.Place)) with { AtLeast = 12, Rank = 6 };
        yield return Topic(CallPhrase.Done, statement.Harm.AnyYes ? string.Join("; ", statement.Harm.Done.Select(harm => done[harm])) : null);
        yield return Topic(CallPhrase.Noticed, Joined(statement.Noticed.Select(NoticedWords))) with { AtLeast = 20, Rank = 5, GetsTheRest = true };
        foreach (var words in ExactWords())
        {
            yield return words;
        }

        if (Urgent() is { } urgent)
        {
            yield return Topic(CallPhrase.Urgent, urgent);
        }
    }

    private CallTopic Topic(CallPhrase about, string? words) => new(phrases.Format(about), words);

    private CallTopic AboutWho(CallPhrase about, string? words) => new(Capitals.AtStart(phrases.Format(about, who)), words);

    private string ChildWords(ConcernChild child) => string.Join(' ', new[]
    {
        phrases.Format(CallPhrase.ChildOfAge, child.Name.Value, AgeWords(child.Age)),
        child.School is { } school ? phrases.Format(CallPhrase.ChildAtSchool, school.Value) : null,
        child.Place is { } place ? phrases.Format(CallPhrase.ChildOfPlace, place.Value) : null,
    }.OfType<string>());

    // An estimate is read out as one: "aged 13 to 15".
    private string AgeWords(AgeReading age) => age switch
    {
        { Youngest: null } => phrases.Format(CallPhrase.AgeNotKnown),
        { Youngest: var from, Oldest: var to } when from == to => phrases.Format(CallPhrase.AgeExactly, Number(from)),
        _ => phrases.Format(CallPhrase.AgeBetween, Number(age.Youngest!), Number(age.Oldest!)),
    };

    private static string Number(Age age) => age.Years.ToString(CultureInfo.InvariantCulture);

    private string? Listed(params OtherKind[] kinds) => Joined(statement.Others.Where(other => kinds.Contains(other.Kind)).Select(Named));

    private static string Named(Other other) => other.Name is null || other.Description is null
        ? other.Label.Value
        : $"{other.Name.Value} ({other.Description.Value})";

    private static string? Joined(IEnumerable<string> words) => string.Join("; ", words) is { Length: > 0 } all ? all : null;

    // When and where come first, because the end may be cut.
    private string NoticedWords(Noticed noticed)
    {
        var day = noticed.On is { Exact: { } exact } on ? on.Approximate ? phrases.Format(CallPhrase.AboutDay, DateText.Of(exact)) : DateText.WithDay(exact) : noticed.On?.ToString();
        var time = noticed.TimeInWords;
        var heading = string.Join(", ", new[] { day, time, noticed.Where?.Value }.OfType<string>());
        return heading.Length == 0 ? noticed.What.Value : $"{heading}: {noticed.What.Value}";
    }

    // What the child said comes before what others said or wrote. If nobody is quoted, one line says that it is not known.
    private IEnumerable<CallTopic> ExactWords()
    {
        var quoted = statement.Noticed.Where(noticed => noticed.ExactWords is not null).OrderBy(noticed => noticed.How == NoticedHow.ChildToldMe ? 0 : 1).ToList();
        return quoted.Count == 0 ? [AboutWho(CallPhrase.Said, null)] : quoted.Select(noticed => noticed.How == NoticedHow.ChildToldMe
            ? AboutWho(CallPhrase.Said, noticed.ExactWords!.Value) with { IsWholeOrNothing = true }
            : Topic(CallPhrase.ExactWords, noticed.ExactWords!.Value) with { IsWholeOrNothing = true });
    }

    // What the reporter chose on the pages about danger and a meeting. Null if none of it: no fear is made up.
    private string? Urgent()
    {
        string[] chosen = [.. ActNow.Because(statement).Select(Chosen).OfType<string>().Distinct()];
        return chosen.Length == 0 ? null : chosen.Aggregate((before, next) => phrases.Format(CallPhrase.AndAlso, before, next));
    }

    private string? Chosen(ActNowReason reason) => reason switch
    {
        ActNowReason.DangerAtThisMinute => phrases.Format(CallPhrase.UrgentDanger),
        ActNowReason.MissingNow => phrases.Format(CallPhrase.UrgentMissing, who),
        ActNowReason.HarmNow => phrases.Format(CallPhrase.UrgentHarm, who),
        ActNowReason.MeetingPlanned => phrases.Format(CallPhrase.UrgentMeeting),
        _ => null,
    };
}
