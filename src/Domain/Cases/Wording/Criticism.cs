namespace Samphire.Domain.Cases;

/// <summary>
/// Tells whether the words are named as wording to avoid: "victim-blaming terms such as risky behaviour and hard to
/// engage", "streetwise is a label that should not be used".
/// </summary>
internal static class Criticism
{
    private static readonly HashSet<string> Mentions = Set(
        "word words term terms phrase phrases label labels wording expression expressions language description descriptions");

    private static readonly HashSet<string> Examples = Set("like including include includes such");

    private static readonly HashSet<string> JudgedWords = Set(
        "blaming blame blames harmful outdated unhelpful inappropriate wrong unacceptable stigmatising judgemental judgmental negative offensive not never avoid avoided stop stopped drop dropped remove removed replace replaced challenge challenged unfair inaccurate misleading");

    // With these the writer says something of the child again.
    private static readonly HashSet<string> Ends = Set(
        "but yet however although though because so she he they she's he's they're is was are were has had");

    private static readonly HashSet<string> Being = Set("is are was were be");

    public static bool Covers(WrittenText written, int phrase) => IsListed(written, phrase) || IsJudgedAfter(written, phrase);

    // "... terms such as" before the phrase, and nothing but a list in between.
    private static bool IsListed(WrittenText written, int phrase)
    {
        for (var i = phrase - 1; i >= written.SentenceStart(phrase) && !Ends.Contains(written[i]); i--)
        {
            if (Mentions.Contains(written[i]) && (Examples.Contains(written[i + 1]) || written[i - 1] == "blaming"))
            {
                return true;
            }
        }

        return false;
    }

    // "... is a blaming term", "... is a word that we should avoid" after the phrase.
    private static bool IsJudgedAfter(WrittenText written, int phrase)
    {
        var end = written.SentenceEnd(phrase);
        for (var i = phrase + 1; i < end && (Being.Contains(written[i]) || !Ends.Contains(written[i])); i++)
        {
            if (Being.Contains(written[i]))
            {
                return IsJudgedMention(written, i + 1, end);
            }
        }

        return false;
    }

    private static bool IsJudgedMention(WrittenText written, int start, int end)
    {
        var isMention = false;
        var isJudged = false;
        for (var i = start; i < end; i++)
        {
            isMention |= i < start + 6 && Mentions.Contains(written[i]);
            isJudged |= JudgedWords.Contains(written[i]);
        }

        return isMention && isJudged;
    }

    private static HashSet<string> Set(string list) => new(list.Split(' '), StringComparer.Ordinal);
}
