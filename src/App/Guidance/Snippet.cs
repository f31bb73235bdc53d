namespace Samphire.App.Guidance;

internal static class Snippet
{
    private const int WordsBefore = 8;
    private const int WordsShown = 32;

    public static IReadOnlyList<SnippetPart> Of(SearchEntry entry, string[] sought)
    {
        var summary = WordSplitter.Of(entry.Summary);
        var inSummary = FirstHit(summary, sought) >= 0;
        var words = inSummary ? summary : WordSplitter.Of(entry.Text);
        return !inSummary && FirstHit(words, sought) >= 0
            ? Around(entry.Text, words, sought)
            : Around(entry.Summary, summary, sought);
    }

    private static List<SnippetPart> Around(string text, IReadOnlyList<WordPosition> words, string[] sought)
    {
        var first = Math.Max(0, FirstHit(words, sought) - WordsBefore);
        var last = Math.Min(words.Count, first + WordsShown) - 1;
        if (last < first)
        {
            return [];
        }

        List<SnippetPart> parts = [];
        var from = first == 0 ? 0 : words[first].Start;
        var end = last == words.Count - 1 ? text.Length : words[last].Start + words[last].Length;
        for (var i = first; i <= last; i++)
        {
            if (IsHit(words[i], sought))
            {
                AddPart(text[from..words[i].Start], marked: false);
                AddPart(text.Substring(words[i].Start, words[i].Length), marked: true);
                from = words[i].Start + words[i].Length;
            }
        }

        AddPart(text[from..end] + (end < text.Length ? " ..." : ""), marked: false);
        return first == 0 ? parts : [new SnippetPart("... ", false), .. parts];

        void AddPart(string part, bool marked)
        {
            if (part.Length > 0)
            {
                parts.Add(new SnippetPart(part, marked));
            }
        }
    }

    private static int FirstHit(IReadOnlyList<WordPosition> words, string[] sought)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (IsHit(words[i], sought))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsHit(WordPosition word, string[] sought) => Array.Exists(sought, part => SearchIndex.Begins(word.Folded, part));
}
