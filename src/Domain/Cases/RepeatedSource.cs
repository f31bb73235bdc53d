using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>Part of a text in which something about a sealed source is repeated.</summary>
public sealed record RepeatedPassage(IReadOnlyList<PassagePart> Parts)
{
    /// <summary>The repeated words, one after the other.</summary>
    public string Repeated => string.Join(' ', Parts.Where(part => part.IsRepeated).Select(part => part.Text));
}

/// <summary>Some words of a passage.</summary>
public sealed record PassagePart(string Text, bool IsRepeated);

/// <summary>
/// Finds where a text repeats the name, telephone number, e-mail address, postcode or street of a source who is kept
/// confidential, so that its writer can look at it before others read it. Whole words, ignoring case and diacritics.
/// </summary>
/// <remarks>
/// It points out too much rather than too little, because nothing is stopped by it. Not found: misspellings, nicknames,
/// a house number alone, and what only describes the source.
/// </remarks>
public static class RepeatedSource
{
    // Characters before and after, as far as the next space.
    private const int Around = 60;

    /// <param name="text">What the writer typed.</param>
    /// <param name="source">Who told them.</param>
    /// <param name="child">The name of the child, who may share a name with the source.</param>
    /// <param name="readPhone">Reads a telephone number.</param>
    public static IReadOnlyList<RepeatedPassage> Find(string? text, SourceDraft source, string? child, ReadPhone readPhone)
    {
        var kept = TextCleaner.Kept(text ?? "");
        var details = SourceDetails.Of(source, readPhone);
        var found = WordsIn(kept, details, FoldedWord.In(TextCleaner.Kept(child ?? "")));
        found.AddRange(SourceDetails.Exactly(kept).Where(one => details.Exact.Contains(one.Value)).Select(one => (one.At.Start.Value, one.At.End.Value)));
        if (details.Numbers.Count > 0)
        {
            found.AddRange(SourceDetails.NumbersIn(kept, readPhone).Where(one => details.Numbers.Contains(one.Number)).Select(one => (one.At.Start.Value, one.At.End.Value)));
        }

        return PassagesOf(kept, Joined(kept, found));
    }

    private static List<(int From, int To)> WordsIn(string text, SourceDetails details, IReadOnlyList<FoldedWord> child)
    {
        List<(int From, int To)> found = [];
        var words = FoldedWord.In(text);
        var asStreet = words.Select(word => word with { Text = SourceDetails.Street(word.Text) }).ToList();
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (details.Names.Contains(word.Text) && !NamesChild(words, at, child) && (!SourceWords.AlsoOrdinary.Contains(word.Text) || SourceDetails.IsCapital(text, word)))
            {
                found.Add((word.Start, word.End));
            }

            found.AddRange(
                from phrase in details.Phrases
                where FoldedWord.Follow(asStreet, at, phrase)
                select (word.Start, words[at + phrase.Count - 1].End));
        }

        return found;
    }

    // "Seren", and "Pugh" in "Seren Pugh", if that is what the child is called.
    private static bool NamesChild(IReadOnlyList<FoldedWord> words, int at, IReadOnlyList<FoldedWord> child)
    {
        var name = child.TakeWhile(word => !SourceWords.IsDescription(word.Text)).Select(word => word.Text).ToList();
        return name.Contains(words[at].Text)
            && (words[at].Text == name[0] || (at > 0 && name.Contains(words[at - 1].Text)) || (at + 1 < words.Count && name.Contains(words[at + 1].Text)));
    }

    // In order. Two with nothing but a space or a comma between them are one.
    private static List<(int From, int To)> Joined(string text, List<(int From, int To)> found)
    {
        List<(int From, int To)> joined = [];
        foreach (var (from, to) in found.Order())
        {
            if (joined.Count > 0 && (from <= joined[^1].To || text[joined[^1].To..from].All(unit => unit is ' ' or ',')))
            {
                joined[^1] = (joined[^1].From, Math.Max(joined[^1].To, to));
            }
            else
            {
                joined.Add((from, to));
            }
        }

        return joined;
    }

    private static List<RepeatedPassage> PassagesOf(string text, List<(int From, int To)> found)
    {
        List<RepeatedPassage> passages = [];
        for (var first = 0; first < found.Count;)
        {
            var last = first;
            while (last + 1 < found.Count && found[last + 1].From - found[last].To <= 2 * Around)
            {
                last++;
            }

            passages.Add(PassageOf(text, found[first..(last + 1)]));
            first = last + 1;
        }

        return passages;
    }

    private static RepeatedPassage PassageOf(string text, List<(int From, int To)> found)
    {
        var from = text.LastIndexOf(' ', Math.Max(0, found[0].From - Around)) + 1;
        var space = text.IndexOf(' ', Math.Min(text.Length, found[^1].To + Around));
        var to = space < 0 ? text.Length : space;
        from = Math.Min(from, found[0].From);
        List<PassagePart> parts = [];
        var at = from;
        foreach (var one in found)
        {
            parts.Add(new PassagePart((at == from && from > 0 ? "… " : "") + text[at..one.From], false));
            parts.Add(new PassagePart(text[one.From..one.To], true));
            at = one.To;
        }

        parts.Add(new PassagePart(text[at..to] + (to < text.Length ? " …" : ""), false));
        return new RepeatedPassage([.. parts.Where(part => part.Text.Length > 0)]);
    }
}
