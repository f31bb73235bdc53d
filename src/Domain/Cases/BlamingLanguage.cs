using System.Collections.Frozen;

namespace Samphire.Domain.Cases;

/// <summary>Wording that blames the child, why it does, and what could be written instead.</summary>
/// <param name="Words">The words to find.</param>
/// <param name="Why">Why they sound blaming: a whole sentence or more.</param>
/// <param name="Instead">What could be written instead: a whole sentence or more.</param>
public sealed record BlamingPhrase(WordPattern Words, string Why, string Instead)
{
    // Also found where the sentence is about somebody other than the child: "There is child prostitution at the hotel".
    public bool Whoever { get; init; }

    // In lower case. One of these in the same sentence makes the words innocent: "the attention of her mentor".
    public IReadOnlyList<string> Unless { get; init; } = [];

    // Found only with an adult's age close by: "her boyfriend, who is 24".
    public bool NearAdultAge { get; init; }
}

/// <summary>The blaming phrases of a pack, in the order of the pack.</summary>
public sealed class BlamingPhrases
{
    private readonly FrozenDictionary<string, BlamingPhrase[]> byFirstWord;

    public BlamingPhrases(IReadOnlyList<BlamingPhrase> all)
    {
        All = all;
        byFirstWord = all.SelectMany(phrase => phrase.Words.FirstWords.Select(word => (word, phrase)))
            .GroupBy(pair => pair.word, pair => pair.phrase, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    public IReadOnlyList<BlamingPhrase> All { get; }

    internal ReadOnlySpan<BlamingPhrase> BeginningWith(string word) => byFirstWord.GetValueOrDefault(word);
}

/// <summary>A phrase found in a text that blames the child.</summary>
/// <param name="Start">Its position in the text, in UTF-16 code units, like that of a .NET string.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Phrase">As it stands in the text.</param>
/// <param name="Why">Why it sounds blaming.</param>
/// <param name="Instead">What could be written instead.</param>
/// <param name="Sentence">The place of its sentence in the text.</param>
public sealed record BlamingMark(int Start, int Length, string Phrase, string Why, string Instead, Range Sentence)
{
    public int End => Start + Length;
}

/// <summary>
/// Finds phrases with which the writer blames the child. What somebody else said or wrote is never marked, nor what the
/// writer says is wrong or names as wording to avoid, nor what is about somebody else. The text itself is never changed.
/// </summary>
public static class BlamingLanguage
{
    // In order. Of two phrases that overlap, the first one counts; of two that begin together, the longer.
    public static IReadOnlyList<BlamingMark> Find(string text, BlamingPhrases phrases)
    {
        WrittenText? written = null;
        List<BlamingMark> marks = [];
        var words = TextWord.In(text);
        for (var first = 0; first < words.Count; first++)
        {
            var longest = -1;
            BlamingPhrase? found = null;
            foreach (var phrase in phrases.BeginningWith(words[first].Value))
            {
                written ??= new WrittenText(text, words);
                var last = phrase.Words.LastWordAt(written, first);
                if (last > longest && IsBlame(written, phrase, first, last))
                {
                    longest = last;
                    found = phrase;
                }
            }

            if (found is not null)
            {
                var start = words[first].Start;
                var length = words[longest].End - start;
                marks.Add(new BlamingMark(start, length, text.Substring(start, length), found.Why, found.Instead, written!.SentenceAt(first)));
                first = longest;
            }
        }

        return marks;
    }

    private static bool IsBlame(WrittenText written, BlamingPhrase phrase, int first, int last) =>
        written.IsWritersOwn(first)
        && !Disowning.Covers(written, first)
        && !Criticism.Covers(written, first)
        && (phrase.Whoever || !Subject.IsSomebodyElse(written, first))
        && !(phrase.Unless.Count > 0 && written.SentenceHas(first, phrase.Unless))
        && (!phrase.NearAdultAge || AdultAge.IsNear(written, first, last));
}
