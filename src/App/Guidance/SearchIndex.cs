using Samphire.App.Content;
using Samphire.App.Shared;

namespace Samphire.App.Guidance;

/// <summary>
/// Finds what the packs hold for everybody. Small enough for memory, made once at the start, and it keeps nothing of what
/// anybody looked for.
/// </summary>
public sealed class SearchIndex
{
    /// <summary>In characters: longer is nothing that anyone looks for.</summary>
    public const int LongestQuery = 100;

    /// <summary>Words that stand everywhere and tell nothing apart.</summary>
    private static readonly HashSet<string> Small =
        ["a", "an", "and", "are", "as", "at", "be", "by", "do", "for", "from", "how", "i", "in", "is", "it", "of", "on", "or", "that", "the", "they", "this", "to", "what", "when", "who", "with", "you"];

    private readonly Indexed[] all;
    private readonly string[] vocabulary;

    public SearchIndex(IEnumerable<Findable> findables)
    {
        all = [.. findables.Select(findable => new Indexed(findable))];
        vocabulary = [.. all.SelectMany(indexed => indexed.Vocabulary).Where(word => word.Length > 2 && word.All(char.IsLetter)).Distinct().Order(StringComparer.Ordinal)];
    }

    public SearchAnswer Find(string query)
    {
        // What is left out only where something else is left: somebody may look for "how" alone.
        string[] words = [.. Words.Of(query).Select(word => word.Folded).Distinct()];
        string[] telling = [.. words.Where(word => !Small.Contains(word))];
        var sought = telling.Length > 0 ? telling : words;
        SearchHit[] hits =
        [
            .. all.Select(indexed => (Indexed: indexed, Rank: indexed.Rank(sought)))
                .Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank).ThenBy(found => found.Indexed.Findable.Kind).ThenBy(found => found.Indexed.Findable.Title, StringComparer.OrdinalIgnoreCase)
                .ThenBy(found => found.Indexed.Findable.Id, StringComparer.Ordinal)
                .Select(found => new SearchHit(found.Indexed.Findable, Snippet.Of(found.Indexed.Findable, sought))),
        ];
        return new SearchAnswer(hits, hits.Length > 0 ? null : Instead(sought));
    }

    /// <summary>The query with each word that stands nowhere exchanged for the nearest that does; null where there is none.</summary>
    private string? Instead(string[] sought)
    {
        List<string> better = [];
        foreach (var word in sought)
        {
            var known = vocabulary.Any(entry => entry.StartsWith(word, StringComparison.Ordinal));
            better.AddRange(known ? [word] : Nearest.To(word, vocabulary).Take(1));
        }

        return better.Count > 0 && !better.SequenceEqual(sought) ? string.Join(' ', better) : null;
    }

    /// <summary>Something that can be found, cut into words.</summary>
    private sealed class Indexed(Findable findable)
    {
        private readonly string[] title = Folded(findable.Title);
        private readonly string[] also = [.. findable.Also.SelectMany(Folded)];
        private readonly string[] summary = Folded(findable.Summary);
        private readonly string[] text = Folded(findable.Text);

        public Findable Findable => findable;

        public IEnumerable<string> Vocabulary => [.. title, .. also, .. summary, .. text];

        /// <summary>
        /// How well it answers, the smaller the better; null where a word is in none of its parts. The title is the words
        /// themselves, then all in the title, in other names, in the summary, and last anywhere.
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

        private static string[] Folded(string text) => [.. Words.Of(text).Select(word => word.Folded)];
    }

    /// <summary>A word is met by one that begins with it; a single letter only by itself.</summary>
    internal static bool Begins(string word, string sought) =>
        sought.Length < 2 ? word == sought : word.StartsWith(sought, StringComparison.Ordinal);
}

/// <summary>What was found, best first, or what somebody who mistyped may have meant.</summary>
public sealed record SearchAnswer(IReadOnlyList<SearchHit> Hits, string? Instead);

/// <summary>Something found, with a few words round the place.</summary>
public sealed record SearchHit(Findable Found, IReadOnlyList<SnippetPart> Snippet);

/// <summary>A piece of a snippet; one that was looked for is marked.</summary>
public sealed record SnippetPart(string Text, bool Sought);
