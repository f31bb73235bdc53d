namespace Samphire.Domain.Cases;

/// <summary>
/// Finds what somebody else said, wrote or thinks, from the verb to the end of the sentence. What the writers say
/// themselves ("I said", "we think") is their own.
/// </summary>
internal static class ReportedSpeech
{
    private static readonly HashSet<string> Saying = Words(
        "said says saying say claimed claims claiming claim reckons reckoned alleges alleged allegedly reportedly supposedly apparently replied maintains explained explains remarked remarks commented whispered shouted boasts boasted brags bragged jokes joked hinted admitted admits rumoured rumours rumour mentioned mentions insinuated denied denies commenting stating");

    // These report only with a clause: "she added that ...", not "she added him".
    private static readonly HashSet<string> SayingThat = Words(
        "stated states state added adds wrote writes written writing texted texts messaged emailed answered insists insisted swears swore argues argued suggested reported reports reporting report noted notes recorded records confirmed confirms disclosed discloses disclosing revealed reveals agreed agrees complained complains complaining shared recalled recalls remembers remembered heard hear hears asked asks asking wondered wonders thinks thought think believes believed believe feels felt feel considers considered suspects suspected assumes assumed worries worried fears feared informed informs advised advises warned warns assured assures accepted accepts acknowledges acknowledged concluded concludes view opinion saying observed observes posted tweeted declared declares guesses guessed expects figured understands decided implied implies repeated repeats read reads found");

    private static readonly HashSet<string> ClauseStarts = Words("that she he it they this her his their if whether why how there these those");

    private static readonly HashSet<string> Telling = Words("told tells telling tell");

    private static readonly HashSet<string> Hearers = Words(
        "me us him her them you people staff police everyone everybody my our the a one another someone somebody his their school mum dad teachers friends carers officers");

    private static readonly HashSet<string> NotSpeech = Words(
        "nothing no yes goodbye hello sorry little lies lie tales stories fibs untruths different about off to not so much hi thanks");

    private static readonly HashSet<string> Calling = Words("called calls calling call labelled labels labelling branded brands named accused accuses accusing blamed blames blaming deemed");

    // Somebody who is called by telephone, or the words after it.
    private static readonly HashSet<string> NotACall = Words(
        "at on from again back when to in and after before phone mobile number for about but home over out then while because so as later twice once today yesterday last this every mother mum mam father dad stepdad stepmum sister brother friend friends uncle aunt nan gran grandmother grandad grandfather carer carers social worker boyfriend girlfriend parents cousin family teacher school");

    private static readonly HashSet<string> Describing = Words(
        "describe describes described describing viewed views saw sees seen regards regarded refers referred refer known dismissed portrayed recorded portrays painted characterised treated treats listed flagged");

    private static readonly HashSet<string> Speaking = Words("spoke spoken speaks talks talked talking joking bragging boasting");

    private static readonly HashSet<string> Accounts = Words("words view opinion account statement eyes report version telling mind log letter email message");

    private static readonly HashSet<string> Self = Words("i we i'd we'd i've we've i'm we're i'll we'll me us my our");

    private static readonly HashSet<string> Helping = Words(
        "have has had would will should must can could cannot can't shouldn't wouldn't don't do did didn't not never also already just then to really still might may want need be only often always am are was were been all both now simply certainly therefore actually honestly strongly do");

    private static readonly HashSet<string> Passive = Words("was were am are is been being be i'm we're get got");

    private static readonly HashSet<string> Objects = Words("me us him her them you");

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

    private static HashSet<string> Words(string list) => new(list.Split(' '), StringComparer.Ordinal);
}
