namespace Samphire.Domain.Cases;

/// <summary>
/// Tells whether a clause is about somebody or something other than the child: "the man chooses to wait", "her father
/// refuses to engage", "the lift is out of control". She, he, they, a name, or nobody at all is taken to be the child.
/// </summary>
internal static class Subject
{
    // How far away a subject is looked for, in words.
    private const int Furthest = 40;

    private static readonly HashSet<string> Children = Set("she he they girl boy child lad lass teenager teen youngster person patient victim pupil student daughter son she's he's they're she'd he'd they'd she'll he'll they'll");

    // "The girls" are the children; "girls" alone are some others.
    private static readonly HashSet<string> SomeChildren = Set("girls boys lads children youngsters teenagers pupils students kids");

    private static readonly HashSet<string> Others = Set(
        "i we you i'm we're i've we've i'd we'd man men woman women bloke blokes guy guys mother mum mam mom mummy father dad daddy stepdad stepfather stepmum stepmother parent parents uncle aunt auntie grandmother grandma nan nanna gran grandad grandfather grandparents brother brothers sister sisters sibling siblings cousin cousins boyfriend girlfriend partner ex perpetrator perpetrators offender offenders suspect suspects abuser abusers groomer landlord driver drivers owner manager coach tutor teacher teachers carer carers staff officer officers police worker workers nurse doctor solicitor neighbour neighbours friend friends gang gangs people adult adults family stranger strangers everyone everybody somebody someone nobody council caretaker paedophile dealer dealers exploiters traffickers trafficker mates mate peers stepbrother stepsister classmates manageress receptionist services agencies school dog cat hamster rabbit horse pony puppy kitten pet pets");

    // What is said about these is said about the child.
    private static readonly HashSet<string> OfTheChild = Set(
        "complaint allegation allegations account story behaviour relationship situation reason problem risk risks truth fact issue concern concerns contact incident disclosure way abuse exploitation sex pictures photographs images outfit clothes drinking attitude case whole missing episodes episode thing trouble young rape assault lifestyle activity only main same pregnancy injuries");

    private static readonly HashSet<string> Determiners = Set("the a an this that these those another some any one two three four several many both all no my our your");

    private static readonly HashSet<string> Prepositions = Set("of with by from to for at in on around about against near towards over behind under into onto through between among during without like after before since outside inside off past than up");

    private static readonly HashSet<string> Pronouns = Set("she he they she's he's they're she'd he'd they'd she'll he'll they'll they've");

    private static readonly HashSet<string> Antecedents = Set("who which that whose");

    private static readonly HashSet<string> Distinct = Set("other older");

    public static bool IsSomebodyElse(WrittenText written, int phrase)
    {
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
        for (var i = start; i < last; i++)
        {
            if (written.BeginsClause(i) && i > start)
            {
                return null;
            }

            if (!IsAfterPreposition(written, i, start) && Kind(written, i, end) is { } kind)
            {
                return kind;
            }
        }

        return null;
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

    private static HashSet<string> Set(string list) => new(list.Split(' '), StringComparer.Ordinal);
}
