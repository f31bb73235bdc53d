using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>The topics of a call script, and the phrases around the reporter's words.</summary>
public enum CallPhrase
{
    [Word("must-not-know")] MustNotKnow,
    [Word("caller")] Caller,
    [Word("child")] Child,
    [Word("where")] Where,
    [Word("noticed")] Noticed,
    [Word("done")] Done,
    [Word("people")] People,
    [Word("things")] Things,
    [Word("said")] Said,
    [Word("worried")] Worried,
    [Word("not-known")] NotKnown,
    [Word("caller-with-number")] CallerWithNumber,
    [Word("caller-without-number")] CallerWithoutNumber,
    [Word("child-of-age")] ChildOfAge,
    [Word("age-not-known")] AgeNotKnown,
    [Word("age-exactly")] AgeExactly,
    [Word("age-between")] AgeBetween,
    [Word("about-day")] AboutDay,
    [Word("and-worried")] AndWorried,
    [Word("worry-danger")] WorryDanger,
    [Word("worry-missing")] WorryMissing,
    [Word("worry-goes-on")] WorryGoesOn,
    [Word("worry-meeting")] WorryMeeting,
    [Word("worry-harm")] WorryHarm,
    [Word("worry-otherwise")] WorryOtherwise,
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
        CallPhrase.AndWorried => ["first", "next"],
        _ => [],
    };

    public string Format(CallPhrase phrase, params ReadOnlySpan<string> values) => templates[(int)phrase].Fill(values);
}
