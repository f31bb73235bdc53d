namespace Samphire.Domain.Cases;

/// <summary>A text in words, sentences and clauses, with what in it is somebody else's.</summary>
internal sealed class WrittenText
{
    private static readonly HashSet<string> Connectives = new(StringComparer.Ordinal)
    {
        "and", "but", "or", "because", "so", "when", "while", "whilst", "if", "although", "though", "after", "before", "until", "unless", "since", "as", "that", "who", "which", "then", "than", "where", "whenever",
    };

    private readonly string text;
    private readonly bool[] isOthers;

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
        for (var i = 0; i < words.Count; i++)
        {
            if (ReportedSpeech.At(this, i) is { } reported)
            {
                Array.Fill(isOthers, true, reported.Start.Value, reported.End.Value - reported.Start.Value);
            }
        }
    }

    public IReadOnlyList<TextWord> Words { get; }

    public string this[int word] => word >= 0 && word < Words.Count ? Words[word].Value : "";

    public bool IsWritersOwn(int first, int last) => !isOthers.AsSpan(first, last - first + 1).Contains(true);

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

    public int SentenceStart(int word)
    {
        var start = word;
        while (start > 0 && Words[start - 1].Sentence == Words[word].Sentence)
        {
            start--;
        }

        return start;
    }

    // The index after its last word.
    public int SentenceEnd(int word)
    {
        var end = word + 1;
        while (end < Words.Count && Words[end].Sentence == Words[word].Sentence)
        {
            end++;
        }

        return end;
    }

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
        for (var i = SentenceStart(word); i < SentenceEnd(word); i++)
        {
            if (any.Contains(Words[i].Value, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
