using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>Who is alerted about an urgent concern.</summary>
public enum AlertTo
{
    [Word("police")] Police,
    [Word("childrens-social-care")] ChildrensSocialCare,
    [Word("adult-social-care")] AdultSocialCare,

    // Of the reporter's own organisation: told after the calls, without waiting for an answer.
    [Word("safeguarding-lead")] SafeguardingLead,

    // The local authority designated officer, if a person of concern works with children.
    [Word("lado")] Lado,
}

/// <summary>How soon a recipient must be told, and whether by voice.</summary>
public enum AlertWay
{
    [Word("voice-now")] VoiceNow,
    [Word("voice-today")] VoiceToday,
    [Word("voice-within-one-working-day")] VoiceWithinOneWorkingDay,
    [Word("written")] Written,
}

/// <summary>Which recipients of alerts are outside bodies with desks.</summary>
public static class AlertRecipients
{
    // What these are told by voice must follow in writing, and no act-now concern closes before they are told.
    public static IReadOnlyList<AlertTo> Bodies { get; } = [AlertTo.Police, AlertTo.ChildrensSocialCare, AlertTo.AdultSocialCare];

    public static Body? Body(this AlertTo to) => to switch
    {
        AlertTo.Police => Routes.Body.Police,
        AlertTo.ChildrensSocialCare => Routes.Body.ChildrensSocialCare,
        AlertTo.AdultSocialCare => Routes.Body.AdultSocialCare,
        _ => null,
    };

    public static AlertTo Recipient(this Body body) => body switch
    {
        Routes.Body.Police => AlertTo.Police,
        Routes.Body.ChildrensSocialCare => AlertTo.ChildrensSocialCare,
        _ => AlertTo.AdultSocialCare,
    };
}

/// <summary>The outcome of an attempt to alert a recipient.</summary>
public enum AlertOutcome
{
    [Word("told-them")] ToldThem,
    [Word("no-answer")] NoAnswer,
    [Word("someone-else-told")] SomeoneElseTold,

    // A letter, form or e-mail (WrittenRecord). Not offered for a call.
    [Word("sent-in-writing")] SentInWriting,
}

/// <summary>The deadlines for alerts, from the toolbox pack and the area pack.</summary>
/// <param name="TryAgainMinutes">Minutes after a call without an answer until the next attempt.</param>
/// <param name="WrittenFollowUpHours">Hours after a call until it must be confirmed in writing, weekends
/// included.</param>
public sealed record AlertDeadlines(int TryAgainMinutes, int WrittenFollowUpHours);
