using static Samphire.Domain.Cases.ReportingWords;

namespace Samphire.Domain.Cases;

/// <summary>
/// Finds what somebody else said, wrote or thinks, from the verb to the end of the sentence. What the writers say
/// themselves ("I said", "we think") is their own.
/// </summary>
internal static class ReportedSpeech
{
    // The first word that is somebody else's because of this word; null if it reports nothing.
    public static int? At(WrittenText written, int word)
    {
        var end = written.SentenceEnd(word);
        if (IsAccordingTo(written, word))
        {
            return written.SentenceStart(word);
        }

        if (Reported(written, word, end) is not { } start)
        {
            return null;
        }

        return FollowsWhatWasSaid(written, word, end) ? written.SentenceStart(word) : start;
    }

    // The first word of what is reported.
    private static int? Reported(WrittenText written, int word, int end)
    {
        var value = written[word];
        if (Telling.Contains(value))
        {
            return Told(written, word, end);
        }

        if (Calling.Contains(value))
        {
            return IsCalledSomething(written, word, end) && !IsOwn(written, word) ? word + 1 : null;
        }

        if (Describing.Contains(value) && !IsOwn(written, word) && After(written, word, "as", 6) is { } described && described < end)
        {
            return described;
        }

        if (Speaking.Contains(value) && written[word + 1] is "of" or "about" or "as")
        {
            return IsOwn(written, word) ? null : word + 2;
        }

        if (Saying.Contains(value) && !NotSpeech.Contains(written[word + 1]) && !IsGeneral(written, word))
        {
            return IsOwn(written, word) ? null : Math.Min(word + 1, end);
        }

        var isReport = SayingThat.Contains(value) && HasClause(written, word, end) && (!IsOwn(written, word) || IsHearing(written, word));
        return isReport ? word + 1 : null;
    }

    private static int? Told(WrittenText written, int word, int end)
    {
        var isPassive = IsPassive(written, word);
        if (!isPassive && (IsOwn(written, word) || !Hearers.Contains(written[word + 1]) && !(word + 1 < end && written.IsCapital(word + 1))))
        {
            return null;
        }

        // "told her to go", "told about the dangers" and "told lies" report nothing that anybody says is so.
        var last = Math.Min(word + 4, end - 1);
        for (var i = word + 1; i <= last; i++)
        {
            if (written[i] is "that" or "she" or "he" or "it" or "they" || (i > word + 1 && written[i] is "her" or "his"))
            {
                return i;
            }

            if (written[i] is "to" or "about" or "off" or "of" or "not" or "lies" or "tales" or "stories" or "different" or "fibs" or "little" or "nothing" or "very")
            {
                return null;
            }
        }

        return written[word] == "tell" ? null : word + 1;
    }

    private static bool IsCalledSomething(WrittenText written, int word, int end)
    {
        var next = word + 1;
        if (IsPassive(written, word))
        {
            return next < end && !NotACall.Contains(written[next]);
        }

        if (written[next] is "the" or "this" or "that" or "my" or "our")
        {
            next++;
        }
        else if (next >= end || !(Objects.Contains(written[next]) || written.IsCapital(next)))
        {
            return false;
        }

        return next + 1 < end && !NotACall.Contains(written[next + 1]) && !written.HasBetween(next, ",;:.");
    }

    private static bool HasClause(WrittenText written, int word, int end)
    {
        var next = word + 1;
        if (next < end && Objects.Contains(written[next]) && written[word] is not ("thinks" or "thought" or "think" or "believes" or "believed" or "feels" or "felt"))
        {
            if (ClauseStarts.Contains(written[next + 1]) && next + 1 < end)
            {
                return true;
            }
        }

        if (next >= end || written[word] is "read" or "reads" or "found" or "decided" && written[next] != "that")
        {
            return written.HasBetween(word, ":") && next < end;
        }

        return ClauseStarts.Contains(written[next]) || written.HasBetween(word, ":\"\u201C\u2018")
            || (written[next] is "to" or "in" && written[next + 1] is "me" or "us" or "staff" or "my" or "our" && written[next + 2] == "that")
            || (IsThinking(written[word]) && StartsWithSomebody(written, next));
    }

    // "Mum thinks the girl ...", "his teacher believes Ryan ...".
    private static bool StartsWithSomebody(WrittenText written, int next) => written[next] is "the" or "a" or "an" or "my" or "our" || written.IsCapital(next);

    private static bool IsThinking(string value) => value is "thinks" or "thought" or "believes" or "believed" or "reckons" or "suspects" or "suspected" or "assumes" or "assumed" or "understands";

    private static bool IsHearing(WrittenText written, int word) =>
        written[word] is "heard" or "hear" or "read" or "understand" || (IsPassive(written, word) && written[word] is "informed" or "advised" or "warned" or "assured");

    // "according to her uncle", "in his view": wherever it stands, the whole sentence is theirs.
    private static bool IsAccordingTo(WrittenText written, int word)
    {
        if (written[word] == "according")
        {
            return written[word + 1] == "to" && !Self.Contains(written[word + 2]);
        }

        if (written[word] != "in" || written[word + 1] is "my" or "our" || !IsOwner(written, word + 1))
        {
            return false;
        }

        return Accounts.Contains(written[word + 2]) || (Accounts.Contains(written[word + 3]) && written[word + 2].EndsWith("'s", StringComparison.Ordinal));
    }

    private static bool IsOwner(WrittenText written, int word) =>
        written[word] is "her" or "his" or "their" or "the" || written[word].EndsWith("'s", StringComparison.Ordinal);

    // "She led him on, her stepfather said."
    private static bool FollowsWhatWasSaid(WrittenText written, int word, int end)
    {
        if (!(Saying.Contains(written[word]) || Telling.Contains(written[word]) || IsThinking(written[word])) || end - word > 7)
        {
            return false;
        }

        for (var i = word + 1; i < end; i++)
        {
            if (written[i] is "that" or "she" or "he" or "it" or "they")
            {
                return false;
            }
        }

        var first = word;
        while (first > written.SentenceStart(word) && word - first < 5 && !written.HasBetween(first - 1, ","))
        {
            first--;
        }

        return first > written.SentenceStart(word) && written.HasBetween(first - 1, ",")
            && written[first] is not ("and" or "but" or "so" or "because" or "when" or "which" or "who" or "then" or "or");
    }

    // "it has to be said", "that said", "having said that".
    private static bool IsGeneral(WrittenText written, int word) =>
        (written[word] == "said" && written[word - 1] == "be") || (written[word] == "said" && written[word - 1] is "that" or "having") || (written[word] == "say" && written[word - 1] is "to" or "needless" && written[word - 2] is "needless" or "sad" or "fair");

    private static bool IsOwn(WrittenText written, int word)
    {
        var subject = word - 1;
        var start = written.SentenceStart(word);
        while (subject >= start && Helping.Contains(written[subject]))
        {
            if (Passive.Contains(written[subject]) && written[word] is not ("saying" or "asking" or "writing"))
            {
                return false;
            }

            subject--;
        }

        return subject >= start && Self.Contains(written[subject]) && written[subject] is not ("me" or "us");
    }

    private static bool IsPassive(WrittenText written, int word) =>
        Passive.Contains(written[word - 1]) || (Helping.Contains(written[word - 1]) && Passive.Contains(written[word - 2]));

    private static int? After(WrittenText written, int word, string value, int within)
    {
        for (var i = word + 1; i <= word + within; i++)
        {
            if (written[i] == value && written.Words[i].Sentence == written.Words[word].Sentence)
            {
                return i + 1;
            }
        }

        return null;
    }
}
