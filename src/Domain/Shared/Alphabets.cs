using System.Text;

namespace Samphire.Domain.Shared;

/// <summary>
/// Alphabets whose letters look alike. A word that takes letters from two of them reads as one name and is found as another:
/// by a slip of the keyboard, or on purpose. It is pointed out and never refused, since only people can say which it is.
/// </summary>
public static class Alphabets
{
    private static readonly (string Name, int First, int Last)[] Ranges =
    [
        ("Latin", 0x0041, 0x024F), ("Latin", 0x1E00, 0x1EFF), ("Greek", 0x0370, 0x03FF), ("Greek", 0x1F00, 0x1FFF),
        ("Cyrillic", 0x0400, 0x052F), ("Armenian", 0x0530, 0x058F), ("Cherokee", 0x13A0, 0x13FF),
    ];

    /// <summary>"Cyrillic and Latin" for a name with a word in both; null where no word mixes. Words of their own may differ.</summary>
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
