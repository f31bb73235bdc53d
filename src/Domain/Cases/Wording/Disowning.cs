namespace Samphire.Domain.Cases;

/// <summary>
/// Tells whether the writer says that the words do not apply: "this is not a lifestyle choice", "it would be wrong to
/// call it consensual", "rather than choosing to stay". Only the same clause counts.
/// </summary>
internal static class Disowning
{
    private const int Furthest = 10;

    private static readonly HashSet<string> Denials = new(StringComparer.Ordinal)
    {
        "not", "never", "cannot", "neither", "nor", "wrong", "wrongly", "incorrect", "incorrectly", "unfair", "unfairly", "false", "falsely", "untrue", "myth", "disagree", "inaccurate", "inaccurately", "nobody", "hardly", "misleading", "unhelpful",
    };

    private static readonly HashSet<string> AfterNo = new(StringComparer.Ordinal) { "such", "evidence", "suggestion", "sign", "signs", "way", "indication", "child", "reason" };

    private static readonly HashSet<string> Mentions = new(StringComparer.Ordinal) { "word", "words", "term", "terms", "phrase", "label", "wording", "expression" };

    // These take nothing back: "not only", "no doubt", "cannot deny".
    private static readonly HashSet<string> AfterNot = new(StringComparer.Ordinal) { "only", "just", "merely", "simply", "surprising", "surprised", "deny", "help", "ignore", "overlook", "forget", "doubt", "wonder", "surprise", "question", "one" };

    // Where another clause begins, to which the denial does not reach.
    private static readonly HashSet<string> Breaks = new(StringComparer.Ordinal) { "and", "but", "because", "so", "when", "while", "since", "if", "although", "though", "who", "which", "until", "unless", "before", "after", "whenever" };

    public static bool Covers(WrittenText written, int phrase)
    {
        var start = Math.Max(written.SentenceStart(phrase), phrase - Furthest);
        for (var i = phrase - 1; i >= start; i--)
        {
            if (written.HasBetween(i, ",;:\u2013\u2014()") && !Mentions.Contains(written[i]))
            {
                return false;
            }

            if (Denies(written, i))
            {
                return true;
            }

            if (Breaks.Contains(written[i]) && written[i - 1] != "not")
            {
                return false;
            }
        }

        return false;
    }

    private static bool Denies(WrittenText written, int word) => written[word] switch
    {
        "no" => AfterNo.Contains(written[word + 1]) || (written.BeginsClause(word) && !AfterNot.Contains(written[word + 1])),
        "rather" => written[word + 1] == "than",
        "instead" => written[word + 1] == "of",
        "nothing" => true,
        var value when value.EndsWith("n't", StringComparison.Ordinal) || Denials.Contains(value) => !AfterNot.Contains(written[word + 1]),
        var value => Mentions.Contains(value),
    };
}
