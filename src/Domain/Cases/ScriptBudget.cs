namespace Samphire.Domain.Cases;

/// <summary>What a line of the script is about, and how it may be shortened.</summary>
/// <param name="About">The label.</param>
/// <param name="Words">Null if it is not known.</param>
internal sealed record CallTopic(string About, string? Words)
{
    // How many words it gets before any other line is given more.
    public int AtLeast { get; init; } = int.MaxValue;

    // Lines with a lower number get their share first.
    public int Rank { get; init; }

    // Gets the words that the others do not need.
    public bool GetsTheRest { get; init; }

    // Read whole or left out.
    public bool IsWholeOrNothing { get; init; }
}

/// <summary>A line that may be cut after any of its words.</summary>
internal sealed class ScriptPart(CallTopic topic, string notKnown)
{
    private readonly string[] words = Split(topic.Words ?? "") is { Length: > 0 } given ? given : Split(notKnown);

    public CallTopic Topic => topic;

    public int Length => words.Length;

    public int LabelLength { get; } = Count(topic.About);

    public int Whole => LabelLength + Length;

    public ScriptLine Line(int length) => new(topic.About, string.Join(' ', words.Take(length)) + (length < Length ? "..." : ""));

    public static int Count(string text) => Split(text).Length;

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Shares out the words of a minute between the lines of a script that is too long for it.</summary>
internal static class ScriptBudget
{
    /// <summary>The number of words of each part. All words are used as far as the parts have them.</summary>
    /// <param name="parts">In the order in which they are read.</param>
    /// <param name="minute">The words to share, labels included.</param>
    public static int[] Share(IReadOnlyList<ScriptPart> parts, int minute)
    {
        var shares = new int[parts.Count];
        var left = minute;
        var byRank = Enumerable.Range(0, parts.Count).OrderBy(place => parts[place].Topic.Rank).ToArray();
        foreach (var place in byRank.Where(place => !parts[place].Topic.IsWholeOrNothing))
        {
            var part = parts[place];
            var given = Math.Clamp(left - part.LabelLength, 0, Math.Min(part.Length, part.Topic.AtLeast));
            shares[place] = given;
            left -= given == 0 ? 0 : given + part.LabelLength;
        }

        foreach (var place in byRank.Where(place => parts[place].Topic.IsWholeOrNothing && parts[place].Whole <= left))
        {
            shares[place] = parts[place].Length;
            left -= parts[place].Whole;
        }

        foreach (var place in byRank.Where(place => shares[place] > 0).OrderBy(place => !parts[place].Topic.GetsTheRest))
        {
            var given = Math.Min(left, parts[place].Length - shares[place]);
            shares[place] += given;
            left -= given;
        }

        return shares;
    }
}
