namespace Samphire.Domain.Cases;

/// <summary>
/// Words to find in a text, in any case, with any spaces or hyphens between them. "puts/put herself" finds either first
/// word; "at (great) risk" finds an optional word; "..." stands for up to three words.
/// </summary>
public sealed class WordPattern
{
    private const string Gap = "...";
    private const int LongestGap = 3;

    private readonly Part[] parts;

    private WordPattern(string text, Part[] parts)
    {
        Text = text;
        this.parts = parts;
    }

    public string Text { get; }

    public IReadOnlyList<string> FirstWords => parts[0].Words;

    // Null if it is not written as described above, or does not begin and end with a word.
    public static WordPattern? From(string text)
    {
        List<Part> parts = [];
        foreach (var piece in text.Split(' '))
        {
            var isOptional = piece is ['(', .., ')'];
            var words = (isOptional ? piece[1..^1] : piece).Split('/');
            if (piece != Gap && !Array.TrueForAll(words, IsWord))
            {
                return null;
            }

            parts.Add(piece == Gap ? new Part([], 0, LongestGap) : new Part(words, isOptional ? 0 : 1, 1));
        }

        return parts[0].Words.Length == 0 || parts[0].Least == 0 || parts[^1].Words.Length == 0 ? null : new WordPattern(text, [.. parts]);
    }

    // The index of the last word of the phrase that begins at this word, as long as possible; -1 if none does.
    internal int LastWordAt(WrittenText written, int first) => Match(written, 0, first, first) - 1;

    private int Match(WrittenText written, int part, int word, int first)
    {
        if (part == parts.Length)
        {
            return word;
        }

        var (words, least, most) = parts[part];
        for (var count = most; count >= least; count--)
        {
            if (Fits(written, words, word, count, first) && Match(written, part + 1, word + count, first) is var end and > 0)
            {
                return end;
            }
        }

        return 0;
    }

    private static bool Fits(WrittenText written, string[] words, int word, int count, int first)
    {
        for (var i = word; i < word + count; i++)
        {
            var isThere = i < written.Words.Count
                && written.Words[i].Sentence == written.Words[first].Sentence
                && (words.Length == 0 || Array.IndexOf(words, written.Words[i].Value) >= 0)
                && (i == first || words.Length == 0 || written.AreTogether(i - 1));
            if (!isThere)
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsWord(string word) => word.Length > 0 && word.All(unit => unit is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '\'');

    // No words for a gap.
    private readonly record struct Part(string[] Words, int Least, int Most);
}
