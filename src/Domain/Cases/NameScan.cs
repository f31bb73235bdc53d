using System.Globalization;
using System.Text;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>A person or team that a concern may name, with the caller's id.</summary>
public sealed record NamedParty(Guid Id, string Name);

/// <summary>
/// Finds users and teams whom a concern names, so that it never reaches them. Matches whole words, ignoring case and
/// diacritics: any word of the name except the first, which is the given name ("Mr Okonjo", "okonjo's"); with a comma
/// ("Okonjo, Daniel") the words before it; a name of one word; and names joined as in an address ("dokonjo").
/// </summary>
/// <remarks>
/// A family name that is also an ordinary word matches often. The concern then goes to another supervisor, which is
/// safer than a miss. Not found: misspellings, nicknames, a given name alone, look-alike letters of another script, and
/// descriptions ("the deputy head"). The caller leaves out the author, who may name themselves.
/// </remarks>
public static class NameScan
{
    public static IReadOnlyList<NamedParty> People(IEnumerable<string> texts, IEnumerable<NamedParty> people)
    {
        var words = texts.SelectMany(Words).ToHashSet(StringComparer.Ordinal);
        return [.. people.Where(person => LookedFor(person.Name).Any(words.Contains))];
    }

    // All words of the team's name, in sequence.
    public static IReadOnlyList<NamedParty> Teams(IEnumerable<string> texts, IEnumerable<NamedParty> teams)
    {
        var words = texts.Select(Words).ToArray();
        return [.. teams.Where(team => Words(team.Name) is { Length: > 0 } name && Array.Exists(words, text => text.AsSpan().IndexOf(name) >= 0))];
    }

    private static IEnumerable<string> LookedFor(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var family = comma > 0 ? Words(name[..comma]) : [];
        var given = Words(comma > 0 ? name[(comma + 1)..] : name);
        if (comma <= 0)
        {
            (given, family) = given.Length > 1 ? (given[..1], given[1..]) : ([], given);
        }

        foreach (var word in family.Where(word => word.Length > 1 || family.Length == 1))
        {
            yield return word;
        }

        // danielokonjo, okonjodaniel, dokonjo, okonjod.
        if (given.Length > 0 && family.Length > 0)
        {
            var (first, last) = (given[0], family[^1]);
            yield return first + last;
            yield return last + first;
            yield return first[..1] + last;
            yield return last + first[..1];
        }
    }

    // Lower case without diacritics. An apostrophe joins ("O'Brien" is one word) except before a final s; any other
    // character that is not a letter or digit separates.
    private static string[] Words(string text)
    {
        List<string> words = [];
        var word = new StringBuilder();
        var ownedFrom = -1;
        foreach (var unit in TextCleaner.Kept(text).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(unit))
            {
                word.Append(Folded(unit));
            }
            else if (unit is '\'' or '\u2019' or '\u02BC' or '\u2018')
            {
                ownedFrom = word.Length;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(unit) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                End();
            }
        }

        End();
        return [.. words];

        void End()
        {
            var whole = word.ToString();
            var isOwned = ownedFrom > 0 && ownedFrom == whole.Length - 1 && whole.EndsWith('s');
            if (whole.Length > 0)
            {
                words.Add(isOwned ? whole[..^1] : whole);
            }

            word.Clear();
            ownedFrom = -1;
        }
    }

    // Letters that Unicode does not decompose.
    private static string Folded(char unit) => char.ToLowerInvariant(unit) switch
    {
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ı' => "i",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        var letter => letter.ToString(),
    };
}
