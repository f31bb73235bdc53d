using Samphire.Domain.Directory;
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

/// <summary>Somebody who must be told, and how.</summary>
public sealed record AlertOwed(AlertTo To, AlertWay Way)
{
    /// <summary>Police or social care: what they are told is owed in writing too, and no act-now concern closes without them.</summary>
    public bool IsBody => To is AlertTo.Police or AlertTo.ChildrensSocialCare or AlertTo.AdultSocialCare;

    public bool ByVoice => Way != AlertWay.Written;

    /// <summary>
    /// All who are owed: police and social care as the rules say, then the own safeguarding lead where anything is act now,
    /// and the designated officer where a person of concern works with children.
    /// </summary>
    public static IReadOnlyList<AlertOwed> All(IReadOnlyList<AlertOwed> byTheRules, bool actNow, bool worksWithChildren)
    {
        List<AlertOwed> owed = [.. byTheRules];
        if (actNow)
        {
            owed.Add(new AlertOwed(AlertTo.SafeguardingLead, AlertWay.VoiceToday));
        }

        if (worksWithChildren)
        {
            owed.Add(new AlertOwed(AlertTo.Lado, AlertWay.VoiceWithinOneWorkingDay));
        }

        return owed;
    }

    public static AlertTo Of(Body body) => body switch
    {
        Body.Police => AlertTo.Police,
        Body.ChildrensSocialCare => AlertTo.ChildrensSocialCare,
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
public sealed record AlertTerms(int TryAgainMinutes, int WrittenFollowUpHours);
