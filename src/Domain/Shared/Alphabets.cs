using System.Text;

namespace Samphire.Domain.Shared;

/// <summary>
/// Finds words that mix look-alike letters of two alphabets, by a slip of the keyboard or on purpose. Such a word reads
/// as one name and is found as another. It is pointed out but never refused, since only people can say which name is
/// right.
/// </summary>
public static class Alphabets
{
    private static readonly (string Name, int First, int Last)[] Ranges =
    [
        ("Latin", 0x0041, 0x024F), ("Latin", 0x1E00, 0x1EFF), ("Greek", 0x0370, 0x03FF), ("Greek", 0x1F00, 0x1FFF),
        ("Cyrillic", 0x0400, 0x052F), ("Armenian", 0x0530, 0x058F), ("Cherokee", 0x13A0, 0x13FF),
    ];

    /// <summary>
    /// "Cyrillic and Latin" for a name with a word in both; null if no word mixes. Different words may use different
    /// alphabets.
    /// </summary>
    public static string? MixedIn(string name)
    {
        SortedSet<string> mixed = new(StringComparer.Ordinal);
        foreach (var word in name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            string[] used = [.. word.EnumerateRunes().Select(Of).OfType<string>().Distinct()];
            if (used.Length > 1)
            {
                mixed.UnionWith(used);
            }
        }

        return mixed.Count == 0 ? null : string.Join(" and ", mixed);
    }

    private static string? Of(Rune letter) =>
        Rune.IsLetter(letter) ? Array.Find(Ranges, range => letter.Value >= range.First && letter.Value <= range.Last).Name : null;
}
