using System.Collections.Frozen;

namespace Samphire.Domain.Cases;

/// <summary>
/// Words in the box for the name of a source that are no name: what somebody is to a child or does for a living, and
/// where they live or work.
/// </summary>
internal static class SourceWords
{
    public static readonly FrozenSet<string> Titles = Set("mr mrs ms miss mx dr doctor prof professor sir madam rev reverend father imam rabbi pc dc ps sgt sergeant inspector auntie aunty uncle nurse");

    // After one of these, a name belongs to somebody else or to a place: "receptionist at Harrowmere High".
    public static readonly FrozenSet<string> Prepositions = Set("at of from in on near for with outside behind opposite under by to");

    // A name that is an ordinary word as well counts only with a capital: "Will", "Mark", "Rose".
    public static readonly FrozenSet<string> AlsoOrdinary = Set(
        """
        will may mark grace hope rose bill sue dawn faith joy rich drew pat ray guy don young long day king hill wood woods field green
        price page park banks bond cook baker hunt frost summer summers winter love moon best good strong wise savage read reed swift case
        chance miles art daisy lily ruby amber ivy holly heather penny june april august lee ash wills bell bird fox wolf drake
        gray grey silver gold stone rivers lake brook marsh heath moss church bishop pope abbot parson prior noble duke earl carter
        mason miller potter taylor turner walker porter butler parker gardener fisher hunter cooper smith wright chambers hall house street
        lane way cross bridge gates barber farmer marshall major sergeant constable law parish judge angel christian destiny harmony jack
        jade jasmine jay jean jet josh max mercy nick norm patience peg pearl pierce precious prince randy rob robin roger rusty sandy scout
        sky star sunny tim tony trinity trust van victor violet warren west north south east eve chase cliff clay crystal dale dean
        dick dolly dot ernest fern flora frank gene ginger glen hazel harry honey iris jet joy levi link mike misty
        """);

    private static readonly FrozenSet<string> Descriptions = Set(
        """
        aunt aunts aunties uncles mother father mum mam mom mummy dad daddy parent parents stepmother stepfather stepmum stepdad stepparent
        grandmother grandfather grandma grandad granddad gran granny nan nana nanny grandparent grandparents great godmother godfather
        half step foster carer carers guardian relative relatives relation family wife husband partner boyfriend girlfriend ex fiance fiancee
        inlaw law mate mates friends classmate pal schoolfriend cousins neighbour neighbours neighbor resident tenant tenants landlord landlady
        lodger housemate flatmate passer passerby bystander witness stranger visitor customer client patient guest member members public
        caller anonymous source informant someone anyone everybody people persons group several two three four both first second third
        teacher teachers head headteacher deputy tutor teaching assistant ta tas lecturer professional professionals pastoral mentor counsellor
        governor caretaker cleaner cook dinner lunchtime lollipop crossing guard security receptionist reception secretary administrator admin
        manager managers supervisor staff worker workers support social youth outreach key case officer officers police policeman policewoman
        sergeant constable detective pcso doctor gp nurse nurses midwife matron health visitor pharmacist chemist dentist paramedic ambulance
        therapist psychologist psychiatrist physio consultant practitioner clinician ward clinic surgery hospital practice college nursery
        driver drivers taxi minicab cab bus train conductor delivery courier postman postwoman postie shopkeeper shop shops assistant barman
        barmaid bartender waiter waitress chef hotel hostel housekeeper porter concierge doorman bouncer barber hairdresser builder plumber
        electrician engineer decorator gardener window coach coaches trainer instructor leader leaders volunteer volunteers vicar priest pastor
        imam rabbi minister church mosque temple charity helpline childline crimestoppers council councillor housing association warden
        employer employee colleague colleagues boss owner owners next door across opposite upstairs downstairs above below road street close lane
        house home flat number works work working worked lives live living lived knows saw heard told says said visited local nearby area
        it its all us you your them him himself herself themselves just
        here there when where would does did can could should asked wants wanted prefers prefer only also very new former older younger elder
        """);

    // "receptionist", "her", "not".
    public static bool IsDescription(string word) => Descriptions.Contains(word) || Titles.Contains(word) || Initials.IsNoName(word);

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
