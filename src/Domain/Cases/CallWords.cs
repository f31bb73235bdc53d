using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>What a line of a call is about, and the small words around what the reporter wrote.</summary>
public enum CallPhrase
{
    MustNotKnow,
    Caller,
    Child,
    Where,
    Noticed,
    Done,
    People,
    Things,
    Said,
    Worried,
    NotKnown,
    CallerWithNumber,
    CallerWithoutNumber,
    ChildOfAge,
    AgeNotKnown,
    AgeExactly,
    AgeBetween,
    AboutDay,
    AndWorried,
    WorryDanger,
    WorryMissing,
    WorryGoesOn,
    WorryMeeting,
    WorryHarm,
    WorryOtherwise,
}

/// <summary>The pack's words for a call, with the gaps that each fills.</summary>
/// <param name="templates">One for each phrase, in the order of the phrases.</param>
public sealed class CallWords(IReadOnlyList<Template> templates)
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

    public string Say(CallPhrase phrase, params ReadOnlySpan<string> values) => templates[(int)phrase].Fill(values);
}
