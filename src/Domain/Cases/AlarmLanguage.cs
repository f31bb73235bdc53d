using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>What words may mean.</summary>
public enum AlarmAbout
{
    // Somebody may die by their own hand, or hurt themselves.
    [Word("despair")] Despair,

    // Somebody may be harmed by another person, or cannot get away.
    [Word("danger")] Danger,
}

/// <summary>A phrase of the pack.</summary>
/// <param name="Phrase">Words in lower case. "a|b" is either of them, "..." up to three words in between.</param>
/// <param name="About">What it may mean.</param>
public sealed record AlarmPhrase(string Phrase, AlarmAbout About);

/// <summary>The phrases of the pack, and those in which the same words mean something else.</summary>
public sealed class AlarmPhrases(IReadOnlyList<AlarmPhrase> phrases, IReadOnlyList<string> exceptions)
{
    internal const string Gap = "...";

    public IReadOnlyList<AlarmPhrase> Phrases => phrases;

    public IReadOnlyList<string> Exceptions => exceptions;

    internal IReadOnlyList<(string[][] Words, AlarmAbout About)> Looked { get; } = [.. phrases.Select(phrase => (Split(phrase.Phrase), phrase.About))];

    internal IReadOnlyList<string[][]> Passed { get; } = [.. exceptions.Select(Split)];

    /// <summary>Whether a text has the form of a phrase. "..." stands between two words.</summary>
    public static bool IsPhrase(string text)
    {
        var words = text.Split(' ');
        return words[0] != Gap && words[^1] != Gap && !words.Zip(words.Skip(1)).Contains((Gap, Gap))
            && words.All(word => word == Gap || word.Split('|').All(either => either.Length > 0 && either.All(unit => char.IsAsciiLetterLower(unit) || unit == '\'')));
    }

    private static string[][] Split(string phrase) => [.. phrase.Split(' ').Select(word => word.Split('|'))];
}

/// <summary>Words in a text that may mean danger or despair.</summary>
/// <param name="Words">As they stand in the text.</param>
/// <param name="About">What they may mean.</param>
public sealed record AlarmHit(string Words, AlarmAbout About);

/// <summary>
/// Finds words that may mean that somebody is in danger or despair now, so that a person reads them first. It decides
/// nothing and is never shown to the reporter.
/// </summary>
/// <remarks>
/// What somebody said in quotation marks counts like everything else. Words of despair count even after a "not": "she is
/// not going to kill herself" is read first too, because somebody had a reason to write it. Words of danger do not count
/// after a "not" close before them in the same part of a sentence, unless it only says that something is not known.
/// </remarks>
public static class AlarmLanguage
{
    private const int WordsInGap = 3;
    private const int WordsAfterNot = 4;

    private static readonly HashSet<string> Negations = ["not", "no", "never", "nobody", "none", "without", "cannot", "neither", "nor", "denies", "denied", "dont", "doesnt", "didnt", "isnt", "wasnt", "hasnt", "hadnt", "havent"];

    // "I do not know if", "not sure whether", "not only".
    private static readonly HashSet<string> Uncertain = ["know", "knows", "sure", "certain", "clear", "only", "just"];

    public static IReadOnlyList<AlarmHit> Find(IEnumerable<string> texts, AlarmPhrases phrases) => [.. texts.SelectMany(text => Find(text, phrases)).Distinct()];

    public static IReadOnlyList<AlarmHit> Find(string text, AlarmPhrases phrases)
    {
        var words = Words(text);
        var passed = new bool[words.Count];
        foreach (var (from, to) in phrases.Passed.SelectMany(phrase => Matches(words, phrase)))
        {
            passed.AsSpan(from, to - from + 1).Fill(true);
        }

        List<(int From, int To, AlarmAbout About)> found = [];
        foreach (var (phrase, about) in phrases.Looked)
        {
            found.AddRange(Matches(words, phrase)
                .Where(match => !passed[match.From] && (about == AlarmAbout.Despair || !IsNegated(words, match.From)))
                .Select(match => (match.From, match.To, about)));
        }

        return [.. found.OrderBy(match => match.From).Select(match => new AlarmHit(text[words[match.From].Start..words[match.To].End], match.About)).Distinct()];
    }

    private static IEnumerable<(int From, int To)> Matches(List<TextWord> words, string[][] phrase)
    {
        for (var from = 0; from < words.Count; from++)
        {
            if (EndOf(words, from, phrase) is { } to)
            {
                yield return (from, to);
            }
        }
    }

    // Null unless the phrase begins at this word and ends in the same sentence.
    private static int? EndOf(List<TextWord> words, int from, string[][] phrase)
    {
        var at = from;
        for (var part = 0; part < phrase.Length; part++)
        {
            if (phrase[part] is [AlarmPhrases.Gap])
            {
                part++;
                var last = Math.Min(at + WordsInGap, words.Count - 1);
                while (at <= last && !Fits(words, at, from, phrase[part]))
                {
                    at++;
                }

                if (at > last)
                {
                    return null;
                }
            }
            else if (!Fits(words, at, from, phrase[part]))
            {
                return null;
            }

            at++;
        }

        return at - 1;
    }

    private static bool Fits(List<TextWord> words, int at, int from, string[] either) =>
        at < words.Count && words[at].Sentence == words[from].Sentence && Array.IndexOf(either, words[at].Folded) >= 0;

    private static bool IsNegated(List<TextWord> words, int from)
    {
        for (var at = from - 1; at >= Math.Max(0, from - WordsAfterNot) && words[at].Part == words[from].Part; at--)
        {
            if (Uncertain.Contains(words[at].Folded))
            {
                return false;
            }

            if (Negations.Contains(words[at].Folded) || words[at].Folded.EndsWith("n't", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Letters, digits and the apostrophes between them. Any other character separates; some also end a part of a sentence
    // or the sentence.
    private static List<TextWord> Words(string text)
    {
        List<TextWord> words = [];
        var (start, sentence, part) = (-1, 0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            var unit = at < text.Length ? text[at] : ' ';
            if (char.IsLetterOrDigit(unit) || (IsApostrophe(unit) && start >= 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])))
            {
                start = start < 0 ? at : start;
                continue;
            }

            if (start >= 0)
            {
                words.Add(new TextWord(start, at, Folded(text[start..at]), sentence, part));
                start = -1;
            }

            if (unit is '.' or '!' or '?' or '\n' or '\u2026')
            {
                sentence++;
            }

            if (unit is '.' or '!' or '?' or '\n' or '\u2026' or ',' or ';' or ':' or '(' or ')' or '"' or '\u201C' or '\u201D' or '\u2018' or '\u2013' or '\u2014' || IsApostrophe(unit))
            {
                part++;
            }
        }

        return words;
    }

    private static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u02BC';

    private static string Folded(string word) => word.Replace('\u2019', '\'').Replace('\u02BC', '\'').ToLowerInvariant();

    private sealed record TextWord(int Start, int End, string Folded, int Sentence, int Part);
}
