namespace Samphire.Domain.Cases;

/// <summary>The words by which <see cref="Subject"/> knows whom a clause is about.</summary>
internal static class SubjectWords
{
    public static readonly HashSet<string> Children = Set("she he they girl boy child lad lass teenager teen youngster person patient victim pupil student daughter son female schoolgirl schoolboy twin twins triplets pair youth minor resident client user complainant misper yp she's he's they're she'd he'd they'd she'll he'll they'll");

    // "The girls" are the children; "girls" alone are some others.
    public static readonly HashSet<string> SomeChildren = Set("girls boys lads children youngsters teenagers pupils students kids");

    public static readonly HashSet<string> Others = Set(
        "i we you i'm we're i've we've i'd we'd man men woman women bloke blokes guy guys mother mum mam mom mummy father dad daddy stepdad stepfather stepmum stepmother parent parents uncle aunt auntie grandmother grandma nan nanna gran grandad grandfather grandparents brother brothers sister sisters sibling siblings cousin cousins boyfriend girlfriend partner ex perpetrator perpetrators offender offenders suspect suspects abuser abusers groomer landlord driver drivers owner manager coach tutor teacher teachers carer carers staff officer officers police worker workers nurse doctor solicitor neighbour neighbours friend friends gang gangs people adult adults family stranger strangers everyone everybody somebody someone nobody council caretaker paedophile dealer dealers exploiters traffickers trafficker mates mate peers stepbrother stepsister classmates manageress receptionist services agencies school mr mrs dr pc dc sergeant dog cat hamster rabbit horse pony puppy kitten pet pets");

    // What is said about these is said about the child.
    public static readonly HashSet<string> OfTheChild = Set(
        "complaint allegation allegations account story behaviour relationship situation reason problem risk risks truth fact issue concern concerns contact incident disclosure way abuse exploitation sex pictures photographs images outfit clothes drinking attitude case whole missing episodes episode thing trouble young rape assault lifestyle activity only main same pregnancy injuries history pattern habit tendency record");

    // "A lot of this": what follows "of" counts.
    public static readonly HashSet<string> Amounts = Set("lot lots bit number series string some all both many most much any part several none");

    public static readonly HashSet<string> Having = Set("has have had having");

    public static readonly HashSet<string> Opinions = Set("feel think believe know suspect fear find reckon say assume sure worried concerned convinced afraid certain");

    // Between a possessive and what is possessed: "her mum's new boyfriend".
    public static readonly HashSet<string> Describing = Set("new old ex former latest current older younger own then");

    // A capital letter, but no name.
    public static readonly HashSet<string> NotNames = Set(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december easter christmas year school social children's miss please");

    public static readonly HashSet<string> Determiners = Set("the a an this that these those another some any one two three four several many both all no my our your");

    public static readonly HashSet<string> Prepositions = Set("of with by from to for at in on around about against near towards over behind under into onto through between among during without like after before since outside inside off past than up");

    public static readonly HashSet<string> Pronouns = Set("she he they she's he's they're she'd he'd they'd she'll he'll they'll they've");

    public static readonly HashSet<string> Antecedents = Set("who which that whose");

    public static readonly HashSet<string> Distinct = Set("other older");

    private static HashSet<string> Set(string list) => new(list.Split(' '), StringComparer.Ordinal);
}
