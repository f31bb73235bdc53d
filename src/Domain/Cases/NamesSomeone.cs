using System.Globalization;
using System.Text;

namespace Samphire.Domain.Cases;

/// <summary>Somebody, or a team, that a concern may name: an id of the caller's, and the name that is shown.</summary>
public sealed record Nameable(Guid Id, string Name);

/// <summary>
/// Whether a concern names a user of Samphire or their team: then it never reaches them. Whole words, with case and
/// diacritics folded. Found are: the family name, wherever it stands with a capital, after a title, beside a given name or
/// initial, or on its own in small letters where it is no part of another word; all parts of a name in any order; and names run
/// together as in an address (dokonjo, daniel.okonjo). One hit too many only takes a concern to another supervisor.
/// </summary>
/// <remarks>
/// Not found are misspellings, nicknames that are not part of the shown name, a given name on its own, and descriptions ("the
/// deputy head"). The author is left out by the caller: whoever writes a concern may name themselves.
/// </remarks>
public static class NamesSomeone
{
    /// <summary>The people whom the texts name, in the order given.</summary>
    public static IReadOnlyList<Nameable> People(IEnumerable<string> texts, IEnumerable<Nameable> people)
    {
        var words = texts.Select(Words).ToArray();
        return [.. people.Where(person => Array.Exists(words, text => NamesPerson(text, Words(person.Name))))];
    }

    /// <summary>The teams whom the texts name: all words of the team's name, one after the other.</summary>
    public static IReadOnlyList<Nameable> Teams(IEnumerable<string> texts, IEnumerable<Nameable> teams)
    {
        var words = texts.Select(Words).ToArray();
        return [.. teams.Where(team => Words(team.Name) is { Length: > 0 } name && Array.Exists(words, text => text.AsSpan().IndexOf(name) >= 0))];
    }

    private static bool NamesPerson(string[] text, string[] name)
    {
        if (name.Length == 0)
        {
            return false;
        }

        // A shown name may begin with either part, and a name of one word is all there is to look for. Where a name has more
        // words, each but the first may be what people call them by with a title, and the first may be the family name.
        var family = name.Length == 1 ? name : [.. name[1..].Where(word => word.Length > 1)];
        if (family.Any(text.Contains) || name.All(text.Contains))
        {
            return true;
        }

        return RunTogether(name).Any(text.Contains);
    }

    /// <summary>danielokonjo, okonjodaniel, dokonjo, okonjod.</summary>
    private static IEnumerable<string> RunTogether(string[] name)
    {
        if (name.Length < 2)
        {
            yield break;
        }

        var (first, last) = (name[0], name[^1]);
        yield return string.Concat(name);
        yield return first + last;
        yield return last + first;
        yield return first[..1] + last;
        yield return last + first[..1];
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
        foreach (var unit in text.Normalize(NormalizationForm.FormD))
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
