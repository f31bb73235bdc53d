using System.Globalization;
using System.Text;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>Somebody, or a team, that a concern may name: an id of the caller's, and the name that is shown.</summary>
public sealed record NamedParty(Guid Id, string Name);

/// <summary>
/// Whether a concern names a user of Samphire or their team: then it never reaches them. Looked for, as whole words, with case
/// and diacritics folded: any word of the name but the first ("Mr Okonjo", "D Okonjo", "okonjo's"), where the first is the given
/// name; with a comma ("Okonjo, Daniel") the words before it; a name of one word; and names run together, as in an address
/// (dokonjo). A family name that is a word of the language is met often: one concern too many then goes to another
/// supervisor, which is better than one that reaches whom it names.
/// </summary>
/// <remarks>
/// Not found are misspellings, nicknames that are no part of the shown name, a given name on its own, letters of another script
/// that look alike, and descriptions ("the deputy head"). The author is left out by the caller: whoever writes a concern may
/// name themselves.
/// </remarks>
public static class NameScan
{
    /// <summary>The people whom the texts name, in the order given.</summary>
    public static IReadOnlyList<NamedParty> People(IEnumerable<string> texts, IEnumerable<NamedParty> people)
    {
        var words = texts.SelectMany(Words).ToHashSet(StringComparer.Ordinal);
        return [.. people.Where(person => LookedFor(person.Name).Any(words.Contains))];
    }

    /// <summary>The teams whom the texts name: all words of the team's name, one after the other.</summary>
    public static IReadOnlyList<NamedParty> Teams(IEnumerable<string> texts, IEnumerable<NamedParty> teams)
    {
        var words = texts.Select(Words).ToArray();
        return [.. teams.Where(team => Words(team.Name) is { Length: > 0 } name && Array.Exists(words, text => text.AsSpan().IndexOf(name) >= 0))];
    }

    /// <summary>The words each of which names somebody.</summary>
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

    /// <summary>
    /// The words of a text, folded: small letters without diacritics. Apostrophes join ("O'Brien" is one word) but for the
    /// ending 's; everything else that is no letter or digit divides.
    /// </summary>
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

    /// <summary>Letters that have no plain letter inside them as a decomposition.</summary>
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
