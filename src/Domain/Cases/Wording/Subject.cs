using static Samphire.Domain.Cases.SubjectWords;

namespace Samphire.Domain.Cases;

/// <summary>
/// Tells whether a clause is about somebody or something other than the child: "the man chooses to wait", "her father
/// refuses to engage", "the lift is out of control". She, he, they, a name, or nobody at all is taken to be the child.
/// </summary>
internal static class Subject
{
    // How far away a subject is looked for, in words.
    private const int Furthest = 40;

    public static bool IsSomebodyElse(WrittenText written, int phrase)
    {
        if (IsOwnedByOther(written, phrase))
        {
            return true;
        }

        var sentence = written.SentenceStart(phrase);
        var from = phrase;
        var start = phrase;
        while (true)
        {
            while (start > sentence && !written.BeginsClause(start))
            {
                start--;
            }

            var isRelative = start > sentence && Antecedents.Contains(written[start]) && !HasPronoun(written, start, phrase);
            if (isRelative && written[start] != "that")
            {
                return Nearest(written, sentence, start) is true;
            }

            if (First(written, start, phrase, start == sentence) is { } found)
            {
                return found;
            }

            if (isRelative)
            {
                return Nearest(written, sentence, start) is true;
            }

            if (start == sentence || from - start > Furthest || written.HasBetween(start - 1, ":"))
            {
                return false;
            }

            phrase = start;
            start--;
        }
    }

    // After "but in my view", the subject comes later. The child where "she", "he" or "they" is there; otherwise the first person or thing in these words; null if none is named. In a clause that goes on from another one, only
    // its first words can be a subject.
    private static bool? First(WrittenText written, int start, int end, bool isMain)
    {
        if (HasPronoun(written, start, end))
        {
            return false;
        }

        var isFronted = Prepositions.Contains(written[start + 1]);
        var last = isMain ? end : Math.Min(end, start + (isFronted ? 7 : 3));
        var first = AfterOpinion(written, start, end);
        for (var i = first; i < last; i++)
        {
            if (written.BeginsClause(i) && i > start)
            {
                return null;
            }

            var isObject = Determiners.Contains(written[i]) && Having.Contains(written[i - 1]);
            if (!isObject && !IsAfterPreposition(written, i, start) && Kind(written, i, end) is { } kind)
            {
                return kind;
            }

            if (!isMain && i <= first + 1 && IsName(written, i))
            {
                return false;
            }
        }

        return null;
    }

    // "I feel Zara is ...": what follows counts.
    private static int AfterOpinion(WrittenText written, int start, int end)
    {
        var subject = ReportingWords.Self.Contains(written[start]) ? start : start + 1;
        if (!ReportingWords.Self.Contains(written[subject]))
        {
            return start;
        }

        var verb = subject + 1;
        while (ReportingWords.Helping.Contains(written[verb]) && verb < end)
        {
            verb++;
        }

        if (written[verb] == "no" && written[verb + 1] == "doubt")
        {
            verb++;
        }
        else if (!Opinions.Contains(written[verb]) || written[verb + 1] == "it")
        {
            return start;
        }

        return verb + 1 < end ? verb + 1 : start;
    }

    private static bool IsName(WrittenText written, int word)
    {
        var value = written[word];
        return value.Length > 1 && written.IsCapital(word) && !written.IsCapitals(word)
            && !value.EndsWith("'s", StringComparison.Ordinal) && !NotNames.Contains(value) && !ReportingWords.Self.Contains(value);
    }

    private static bool IsOwnedByOther(WrittenText written, int phrase)
    {
        var owner = Describing.Contains(written[phrase - 1]) ? phrase - 2 : phrase - 1;
        return written[owner].EndsWith("'s", StringComparison.Ordinal) && Others.Contains(written[owner][..^2]);
    }

    private static bool HasPronoun(WrittenText written, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Pronouns.Contains(written[i]))
            {
                return true;
            }
        }

        return false;
    }

    // What "who" or "which" stands for.
    private static bool? Nearest(WrittenText written, int sentence, int end)
    {
        for (var i = end - 1; i >= Math.Max(sentence, end - Furthest); i--)
        {
            if (Kind(written, i, end) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    // True for somebody or something else, false for the child.
    private static bool? Kind(WrittenText written, int word, int end)
    {
        var value = written[word];
        var isNumberOfOthers = Distinct.Contains(written[word - 1]) || (written[word - 1] == "the" && Distinct.Contains(written[word - 2]));
        if (Children.Contains(value))
        {
            return isNumberOfOthers || IsNextDoor(written, word);
        }

        if (SomeChildren.Contains(value))
        {
            return true;
        }

        if (Others.Contains(value) || (value.EndsWith("'s", StringComparison.Ordinal) && Others.Contains(value[..^2])))
        {
            return true;
        }

        if (!Determiners.Contains(value) || written[word - 1] is "all" or "both")
        {
            return null;
        }

        return KindAfterDeterminer(written, word, end);
    }

    private static bool IsNextDoor(WrittenText written, int word) => written[word + 1] == "next" && written[word + 2] == "door";

    private static bool? KindAfterDeterminer(WrittenText written, int determiner, int end)
    {
        if (written[determiner] is "this" or "that" or "these" or "those" or "all" or "both" or "any" or "no" && written[determiner + 1] is "is" or "was" or "are" or "were" or "may" or "might" or "has" or "looks" or "seems" or "sounds")
        {
            return null;
        }

        var amount = Amounts.Contains(written[determiner]) ? determiner : determiner + 1;
        if (Amounts.Contains(written[amount]) && written[amount + 1] == "of")
        {
            return amount + 2 < end ? Kind(written, amount + 2, end) : null;
        }

        for (var i = determiner + 1; i < Math.Min(end, determiner + 4); i++)
        {
            if (written.BeginsClause(i) || Prepositions.Contains(written[i]))
            {
                break;
            }

            if (Others.Contains(written[i]))
            {
                return true;
            }

            if (Children.Contains(written[i]) || SomeChildren.Contains(written[i]) || OfTheChild.Contains(written[i]))
            {
                return Distinct.Contains(written[i - 1]) || IsNextDoor(written, i);
            }
        }

        return determiner + 1 < end ? true : null;
    }

    // "In that outfit she ...": what follows a preposition is not the subject.
    private static bool IsAfterPreposition(WrittenText written, int word, int start)
    {
        for (var i = word - 1; i >= Math.Max(start, word - 3); i--)
        {
            if (Prepositions.Contains(written[i]))
            {
                return !Children.Contains(written[word]) || written[word] is not ("she" or "he" or "they");
            }

            if (!Determiners.Contains(written[i]) && written[i] is not ("her" or "his" or "their" or "older" or "other" or "young" or "same"))
            {
                return false;
            }
        }

        return false;
    }
}
