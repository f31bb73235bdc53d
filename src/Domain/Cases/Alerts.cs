using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>Who is alerted about an urgent concern.</summary>
public enum AlertRecipient
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
public enum AlertMethod
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
    public static IReadOnlyList<AlertRecipient> Bodies { get; } = [AlertRecipient.Police, AlertRecipient.ChildrensSocialCare, AlertRecipient.AdultSocialCare];

    /// <summary>
    /// False for social care for adults while the person is or may be a child, and for children's social care once they are
    /// an adult. True for every desk of another body, and for one without any.
    /// </summary>
    public static bool ServesAge(IReadOnlyCollection<AlertRecipient> bodies, AgeReading age)
    {
        var other = age.IsAdult ? AlertRecipient.ChildrensSocialCare : AlertRecipient.AdultSocialCare;
        return bodies.Count == 0 || bodies.Any(body => body != other);
    }

    public static Body? Body(this AlertRecipient to) => to switch
    {
        AlertRecipient.Police => Routes.Body.Police,
        AlertRecipient.ChildrensSocialCare => Routes.Body.ChildrensSocialCare,
        AlertRecipient.AdultSocialCare => Routes.Body.AdultSocialCare,
        _ => null,
    };

    public static AlertRecipient Recipient(this Body body) => body switch
    {
        Routes.Body.Police => AlertRecipient.Police,
        Routes.Body.ChildrensSocialCare => AlertRecipient.ChildrensSocialCare,
        _ => AlertRecipient.AdultSocialCare,
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

    // A desk of the body acknowledged the concern itself, which it then has by voice and in writing. Never offered.
    [Word("read-by-desk")] ReadByDesk,
}

/// <summary>The deadlines for alerts, from the toolbox pack and the area pack.</summary>
/// <param name="TryAgainMinutes">Minutes after a call without an answer until the next attempt.</param>
/// <param name="WrittenFollowUpHours">Hours after a call until it must be confirmed in writing, weekends
/// included.</param>
public sealed record AlertDeadlines(int TryAgainMinutes, int WrittenFollowUpHours);
