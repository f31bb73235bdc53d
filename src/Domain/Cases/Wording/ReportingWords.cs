namespace Samphire.Domain.Cases;

/// <summary>The words by which <see cref="ReportedSpeech"/> knows that a sentence reports what somebody else said.</summary>
internal static class ReportingWords
{
    public static readonly HashSet<string> Saying = Words(
        "said says saying say claimed claims claiming claim reckons reckoned alleges alleged allegedly reportedly supposedly apparently replied maintains explained explains remarked remarks commented whispered shouted boasts boasted brags bragged jokes joked hinted admitted admits rumoured rumours rumour mentioned mentions insinuated denied denies commenting stating");

    // These report only with a clause: "she added that ...", not "she added him".
    public static readonly HashSet<string> SayingThat = Words(
        "stated states state added adds wrote writes written writing texted texts messaged emailed answered insists insisted swears swore argues argued suggested reported reports reporting report noted notes recorded records confirmed confirms disclosed discloses disclosing revealed reveals agreed agrees complained complains complaining shared recalled recalls remembers remembered heard hear hears asked asks asking wondered wonders thinks thought think believes believed believe feels felt feel considers considered suspects suspected assumes assumed worries worried fears feared informed informs advised advises warned warns assured assures accepted accepts acknowledges acknowledged concluded concludes view opinion saying observed observes posted tweeted declared declares guesses guessed expects figured understands decided implied implies repeated repeats read reads found");

    public static readonly HashSet<string> ClauseStarts = Words("that she he it they this her his their if whether why how there these those");

    public static readonly HashSet<string> Telling = Words("told tells telling tell");

    public static readonly HashSet<string> Hearers = Words(
        "me us him her them you people staff police everyone everybody my our the a one another someone somebody his their school mum dad teachers friends carers officers");

    public static readonly HashSet<string> NotSpeech = Words(
        "nothing no yes goodbye hello sorry little lies lie tales stories fibs untruths different about off to not so much hi thanks");

    public static readonly HashSet<string> Calling = Words("called calls calling call labelled labels labelling branded brands named accused accuses accusing blamed blames blaming deemed");

    // Somebody who is called by telephone, or the words after it.
    public static readonly HashSet<string> NotACall = Words(
        "at on from again back when to in and after before phone mobile number for about but home over out then while because so as later twice once today yesterday last this every mother mum mam father dad stepdad stepmum sister brother friend friends uncle aunt nan gran grandmother grandad grandfather carer carers social worker boyfriend girlfriend parents cousin family teacher school");

    public static readonly HashSet<string> Describing = Words(
        "describe describes described describing viewed views saw sees seen regards regarded refers referred refer known dismissed portrayed recorded portrays painted characterised treated treats listed flagged");

    public static readonly HashSet<string> Speaking = Words("spoke spoken speaks talks talked talking joking bragging boasting");

    public static readonly HashSet<string> Accounts = Words("words view opinion account statement eyes report version telling mind log letter email message");

    public static readonly HashSet<string> Self = Words("i we i'd we'd i've we've i'm we're i'll we'll me us my our");

    public static readonly HashSet<string> Helping = Words(
        "have has had would will should must can could cannot can't shouldn't wouldn't don't do did didn't not never also already just then to really still might may want need be only often always am are was were been all both now simply certainly therefore actually honestly strongly do");

    public static readonly HashSet<string> Passive = Words("was were am are is been being be i'm we're get got");

    public static readonly HashSet<string> Objects = Words("me us him her them you");

    private static HashSet<string> Words(string list) => new(list.Split(' '), StringComparer.Ordinal);
}
