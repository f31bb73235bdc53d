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

    private static string[] Words(string text) => [.. FoldedWord.In(TextCleaner.Kept(text)).Select(word => word.Text)];
}
