using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>Who is told of a concern that cannot wait.</summary>
public enum AlertTo
{
    [Word("police")] Police,
    [Word("childrens-social-care")] ChildrensSocialCare,
    [Word("adult-social-care")] AdultSocialCare,

    /// <summary>The safeguarding lead of the reporter's own organisation: after the calls, and without waiting for an answer.</summary>
    [Word("safeguarding-lead")] SafeguardingLead,

    /// <summary>The council's designated officer, where a person of concern works with children.</summary>
    [Word("lado")] Lado,
}

/// <summary>How soon, and whether by voice.</summary>
public enum AlertWay
{
    [Word("voice-now")] VoiceNow,
    [Word("voice-today")] VoiceToday,
    [Word("voice-within-one-working-day")] VoiceWithinOneWorkingDay,
    [Word("written")] Written,
}

/// <summary>Which of those who are told are bodies with desks of their own.</summary>
public static class AlertRecipients
{
    /// <summary>Police and social care: what they are told by voice is owed in writing too, and no act-now concern closes without them.</summary>
    public static IReadOnlyList<AlertTo> Bodies { get; } = [AlertTo.Police, AlertTo.ChildrensSocialCare, AlertTo.AdultSocialCare];

    /// <summary>The body whose desks are looked up; null for the reporter's own safeguarding lead and the designated officer.</summary>
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

/// <summary>What happened when somebody tried to tell.</summary>
public enum AlertOutcome
{
    [Word("told-them")] ToldThem,
    [Word("no-answer")] NoAnswer,
    [Word("someone-else-told")] SomeoneElseTold,

    /// <summary>They were written to (<see cref="WrittenRecord"/>); the three answers about a call do not offer it.</summary>
    [Word("sent-in-writing")] SentInWriting,
}

/// <summary>How long debts run: the pack's and the area's numbers.</summary>
/// <param name="TryAgainMinutes">After no answer, when to try again.</param>
/// <param name="WrittenFollowUpHours">After a call, by when what was said is owed in writing, weekends included.</param>
public sealed record AlertDeadlines(int TryAgainMinutes, int WrittenFollowUpHours);
