using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The topics of a call script, and the phrases around the reporter's words.</summary>
public enum CallPhrase
{
    [Word("must-not-know")] MustNotKnow,
    [Word("caller")] Caller,
    [Word("child")] Child,
    [Word("where")] Where,
    [Word("people")] People,
    [Word("things")] Things,
    [Word("done")] Done,
    [Word("noticed")] Noticed,
    [Word("said")] Said,
    [Word("exact-words")] ExactWords,
    [Word("urgent")] Urgent,
    [Word("more")] More,
    [Word("not-known")] NotKnown,
    [Word("caller-with-number")] CallerWithNumber,
    [Word("caller-without-number")] CallerWithoutNumber,
    [Word("child-of-age")] ChildOfAge,
    [Word("child-at-school")] ChildAtSchool,
    [Word("child-of-place")] ChildOfPlace,
    [Word("age-not-known")] AgeNotKnown,
    [Word("age-exactly")] AgeExactly,
    [Word("age-between")] AgeBetween,
    [Word("about-day")] AboutDay,
    [Word("and-also")] AndAlso,
    [Word("urgent-danger")] UrgentDanger,
    [Word("urgent-missing")] UrgentMissing,
    [Word("urgent-harm")] UrgentHarm,
    [Word("urgent-meeting")] UrgentMeeting,
}

/// <summary>The pack's templates for a call script, one for each phrase.</summary>
public sealed class CallPhrases(IReadOnlyList<Template> templates)
{
    public static IReadOnlyList<string> Placeholders(CallPhrase phrase) => phrase switch
    {
        CallPhrase.CallerWithNumber => ["name", "agency", "number"],
        CallPhrase.CallerWithoutNumber => ["name", "agency"],
        CallPhrase.ChildOfAge => ["name", "age"],
        CallPhrase.AgeExactly => ["age"],
        CallPhrase.AgeBetween => ["from", "to"],
        CallPhrase.AboutDay => ["day"],
        CallPhrase.ChildAtSchool => ["school"],
        CallPhrase.ChildOfPlace => ["place"],
        CallPhrase.AndAlso => ["first", "next"],
        CallPhrase.Child or CallPhrase.Where or CallPhrase.Said or CallPhrase.UrgentMissing or CallPhrase.UrgentHarm => [AboutSubject.Placeholder],
        _ => [],
    };

    public string Format(CallPhrase phrase, params ReadOnlySpan<string> values) => templates[(int)phrase].Fill(values);
}
