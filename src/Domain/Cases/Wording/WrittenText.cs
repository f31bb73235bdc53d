namespace Samphire.Domain.Cases;

/// <summary>A text in words, sentences and clauses, with what in it is somebody else's.</summary>
internal sealed class WrittenText
{
    private static readonly HashSet<string> Connectives = new(StringComparer.Ordinal)
    {
        "and", "but", "or", "because", "so", "when", "while", "whilst", "if", "although", "though", "after", "before", "until", "unless", "since", "as", "that", "who", "which", "then", "than", "where", "whenever",
    };

    // How far a word of the same sentence may be away, in words.
    private const int Near = 40;

    private readonly string text;
    private readonly bool[] isOthers;

    // The first word of each sentence.
    private readonly List<int> sentences;

    public WrittenText(string text, IReadOnlyList<TextWord> words)
    {
        this.text = text;
        Words = words;
        var quoted = new bool[text.Length];
        foreach (var quotation in Quotations.In(text))
        {
            Array.Fill(quoted, true, quotation.Start.Value, quotation.End.Value - quotation.Start.Value);
        }

        for (var i = 1; i < words.Count; i++)
        {
            words[i].Sentence = words[i - 1].Sentence + (SentenceEnds.Between(text, words[i - 1], words[i], quoted) ? 1 : 0);
        }

        isOthers = [.. words.Select(word => quoted[word.Start])];
        sentences = [];
        for (var i = 0; i < words.Count; i++)
        {
            if (i == 0 || words[i].Sentence != words[i - 1].Sentence)
            {
                sentences.Add(i);
            }
        }

        MarkReported();
    }

    public IReadOnlyList<TextWord> Words { get; }

    public string this[int word] => word >= 0 && word < Words.Count ? Words[word].Value : "";

    public bool IsWritersOwn(int word) => !isOthers[word];

    // Whether only spaces and hyphens are between this word and the next.
    public bool AreTogether(int word)
    {
        foreach (var unit in text.AsSpan(Words[word].End, Words[word + 1].Start - Words[word].End))
        {
            if (!char.IsWhiteSpace(unit) && unit is not ('-' or '\u2010' or '\u2011'))
            {
                return false;
            }
        }

        return true;
    }

    // Whether one of these marks is between this word and the next.
    public bool HasBetween(int word, ReadOnlySpan<char> marks) =>
        word >= 0 && word + 1 < Words.Count && text.AsSpan(Words[word].End, Words[word + 1].Start - Words[word].End).IndexOfAny(marks) >= 0;

    public bool IsCapital(int word) => char.IsUpper(text[Words[word].Start]);

    public bool IsCapitals(int word) => !text.AsSpan(Words[word].Start, Words[word].End - Words[word].Start).ContainsAnyInRange('a', 'z');

    public int SentenceStart(int word) => sentences[Words[word].Sentence];

    // The index after its last word.
    public int SentenceEnd(int word) => Words[word].Sentence + 1 < sentences.Count ? sentences[Words[word].Sentence + 1] : Words.Count;

    // With the marks at its ends.
    public Range SentenceAt(int word)
    {
        var (start, end) = (Words[SentenceStart(word)].Start, Words[SentenceEnd(word) - 1].End);
        var limit = SentenceEnd(word) < Words.Count ? Words[SentenceEnd(word)].Start : text.Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < limit && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return start..end;
    }

    // A clause begins with its connective, or after a comma or another mark within the sentence.
    public bool BeginsClause(int word) =>
        word == 0 || Words[word - 1].Sentence != Words[word].Sentence || Connectives.Contains(Words[word].Value) || HasBetween(word - 1, ",;:\u2013\u2014()");

    public bool SentenceHas(int word, IReadOnlyList<string> any)
    {
        for (var i = Math.Max(SentenceStart(word), word - Near); i < Math.Min(SentenceEnd(word), word + Near); i++)
        {
            if (any.Contains(Words[i].Value, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // What is reported runs to the end of its sentence, so the first report of a sentence covers the later ones.
    private void MarkReported()
    {
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            var end = SentenceEnd(sentences[sentence]);
            var first = end;
            for (var i = sentences[sentence]; i < end && first > sentences[sentence]; i++)
            {
                first = Math.Min(first, ReportedSpeech.At(this, i) ?? first);
            }

            Array.Fill(isOthers, true, first, end - first);
        }
    }
}
