using Samphire.App.Shared;

namespace Samphire.App.Guidance;

/// <summary>Searches the public content in memory. It is built once at start-up and does not record queries.</summary>
public sealed class SearchIndex
{
    public const int LongestQuery = 100;

    // Too common to tell one page from another.
    private static readonly HashSet<string> Small =
        ["a", "an", "and", "are", "as", "at", "be", "by", "do", "for", "from", "how", "i", "in", "is", "it", "of", "on", "or", "that", "the", "they", "this", "to", "what", "when", "who", "with", "you"];

    private readonly IndexedEntry[] all;
    private readonly string[] vocabulary;

    public SearchIndex(IEnumerable<SearchEntry> entries)
    {
        all = [.. entries.Select(entry => new IndexedEntry(entry))];
        vocabulary = [.. all.SelectMany(indexed => indexed.Vocabulary).Where(word => word.Length > 2 && word.All(char.IsLetter)).Distinct().Order(StringComparer.Ordinal)];
    }

    public SearchResults Find(string query)
    {
        // Common words are dropped only if other words remain: someone may search for "how" alone.
        string[] words = [.. WordSplitter.Of(query).Select(word => word.Folded).Distinct()];
        string[] telling = [.. words.Where(word => !Small.Contains(word))];
        var sought = telling.Length > 0 ? telling : words;
        SearchHit[] hits =
        [
            .. all.Select(indexed => (Indexed: indexed, Rank: indexed.Rank(sought)))
                .Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank).ThenBy(found => found.Indexed.SearchEntry.Kind).ThenBy(found => found.Indexed.SearchEntry.Title, StringComparer.OrdinalIgnoreCase)
                .ThenBy(found => found.Indexed.SearchEntry.Id, StringComparer.Ordinal)
                .Select(found => new SearchHit(found.Indexed.SearchEntry, Snippet.Of(found.Indexed.SearchEntry, sought))),
        ];
        return new SearchResults(hits, hits.Length > 0 ? null : Suggestion(sought));
    }

    // Each unknown word is replaced by the nearest known one.
    private string? Suggestion(string[] sought)
    {
        List<string> better = [];
        foreach (var word in sought)
        {
            var known = vocabulary.Any(entry => entry.StartsWith(word, StringComparison.Ordinal));
            better.AddRange(known ? [word] : ClosestMatches.To(word, vocabulary).Take(1));
        }

        return better.Count > 0 && !better.SequenceEqual(sought) ? string.Join(' ', better) : null;
    }

    private sealed class IndexedEntry(SearchEntry entry)
    {
        private readonly string[] title = Folded(entry.Title);
        private readonly string[] also = [.. entry.Also.SelectMany(Folded)];
        private readonly string[] summary = Folded(entry.Summary);
        private readonly string[] text = Folded(entry.Text);

        public SearchEntry SearchEntry => entry;

        public IEnumerable<string> Vocabulary => [.. title, .. also, .. summary, .. text];

        /// <summary>
        /// How well the entry matches: 0 is best, null is no match. An exact title or other name comes first, then all
        /// words in the title, in other names, in the summary, and in the text.
        /// </summary>
        public int? Rank(string[] sought)
        {
            if (sought.Length == 0)
            {
                return null;
            }

            return title.SequenceEqual(sought) || also.SequenceEqual(sought) ? 0
                : AllIn(title) ? 1
                : AllIn([.. title, .. also]) ? 2
                : AllIn([.. title, .. also, .. summary]) ? 3
                : AllIn([.. title, .. also, .. summary, .. text]) ? 4
                : null;

            bool AllIn(string[] words) => Array.TrueForAll(sought, word => Array.Exists(words, other => Begins(other, word)));
        }

        private static string[] Folded(string text) => [.. WordSplitter.Of(text).Select(word => word.Folded)];
    }

    // A single letter would match too much, so it matches only itself.
    internal static bool Begins(string word, string sought) =>
        sought.Length < 2 ? word == sought : word.StartsWith(sought, StringComparison.Ordinal);
}

/// <summary>The hits, best first, or a corrected query.</summary>
public sealed record SearchResults(IReadOnlyList<SearchHit> Hits, string? Suggestion);

public sealed record SearchHit(SearchEntry Found, IReadOnlyList<SnippetPart> Snippet);

public sealed record SnippetPart(string Text, bool Sought);
