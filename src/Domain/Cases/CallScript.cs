namespace Samphire.Domain.Cases;

/// <summary>The person who makes the call.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Agency">The name of the agency.</param>
/// <param name="Telephone">A number to call back; null if there is none.</param>
public sealed record CallerDetails(string Name, string Agency, string? Telephone);

/// <summary>A line of the script: its topic and the words to say.</summary>
public sealed record ScriptLine(string About, string Words);

/// <summary>
/// What to say on the telephone, taken only from the reporter's own answers: first who must not be told, then who, where
/// and with whom, then what happened. It can be read aloud in a minute. Where the concern says more, the minute is used
/// to the last word, exact words are read whole or not at all, and the end says that there is more in writing. What is
/// not known is said to be not known, and nothing is said to be feared that the reporter did not say.
/// </summary>
public static class CallScript
{
    // At a calm pace.
    public const int WordsInAMinute = 150;

    /// <param name="statement">What the reporter said, finished or not.</param>
    /// <param name="caller">Who calls.</param>
    /// <param name="phrases">The words around the answers.</param>
    /// <param name="done">The words for each harm.</param>
    public static IReadOnlyList<ScriptLine> Of(Statement statement, CallerDetails caller, CallPhrases phrases, IReadOnlyDictionary<Harm, string> done)
    {
        var topics = new CallTopics(statement, phrases, done).All(caller);
        ScriptPart[] parts = [.. topics.Select(topic => new ScriptPart(topic, phrases.Format(CallPhrase.NotKnown)))];
        if (parts.Sum(part => part.Whole) <= WordsInAMinute)
        {
            return [.. parts.Select(part => part.Line(part.Length))];
        }

        var more = phrases.Format(CallPhrase.More);
        var shares = ScriptBudget.Share(parts, WordsInAMinute - ScriptPart.Count(more));
        return [.. parts.Zip(shares).Where(both => both.Second > 0).Select(both => both.First.Line(both.Second)), new ScriptLine("", more)];
    }
}
