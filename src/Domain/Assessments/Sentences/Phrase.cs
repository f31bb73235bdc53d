using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments.Sentences;

/// <summary>The phrases that sentences share, and the few sentences that belong to no single reason.</summary>
public enum Phrase
{
    [Word("and")] And,
    [Word("unnamed-person")] UnnamedPerson,
    [Word("link")] Link,
    [Word("last-known-on")] LastKnownOn,
    [Word("last-known-undated")] LastKnownUndated,
    [Word("sureness-confirmed")] SurenessConfirmed,
    [Word("sureness-likely")] SurenessLikely,
    [Word("sureness-possible")] SurenessPossible,
    [Word("sureness-doubted")] SurenessDoubted,
    [Word("sureness-not-known")] SurenessNotKnown,
    [Word("how-seen-or-heard-by-recorder")] HowSeenOrHeardByRecorder,
    [Word("how-told-by-child")] HowToldByChild,
    [Word("how-told-by-witness")] HowToldByWitness,
    [Word("how-told-by-other")] HowToldByOther,
    [Word("how-document-or-message")] HowDocumentOrMessage,
    [Word("how-not-known")] HowNotKnown,
    [Word("level-standard")] LevelStandard,
    [Word("level-medium")] LevelMedium,
    [Word("level-high")] LevelHigh,
    [Word("body-police")] BodyPolice,
    [Word("body-childrens-social-care")] BodyChildrensSocialCare,
    [Word("body-adult-social-care")] BodyAdultSocialCare,
    [Word("body-safeguarding-lead")] BodySafeguardingLead,
    [Word("body-designated-officer")] BodyDesignatedOfficer,
    [Word("short-social-care")] ShortSocialCare,
    [Word("tell-voice-now")] TellVoiceNow,
    [Word("tell-voice-today")] TellVoiceToday,
    [Word("tell-written")] TellWritten,
    [Word("not-yet-a-level")] NotYetALevel,
    [Word("level-not-shown")] LevelNotShown,
    [Word("provisional")] Provisional,
    [Word("out-of-scope")] OutOfScope,
    [Word("age-not-known")] AgeNotKnown,
    [Word("age-exactly")] AgeExactly,
    [Word("age-between")] AgeBetween,
    [Word("script-opening")] ScriptOpening,
    [Word("script-who")] ScriptWho,
    [Word("script-worried")] ScriptWorried,
    [Word("script-danger")] ScriptDanger,
    [Word("script-harm")] ScriptHarm,
    [Word("script-missing")] ScriptMissing,
    [Word("script-meeting")] ScriptMeeting,
    [Word("script-beyond")] ScriptBeyond,
    [Word("script-noticed")] ScriptNoticed,
    [Word("script-words")] ScriptWords,
    [Word("script-people")] ScriptPeople,
    [Word("script-end")] ScriptEnd,
    [Word("written-by")] WrittenBy,
    [Word("means-telephone-999")] MeansTelephone999,
    [Word("means-telephone")] MeansTelephone,
    [Word("means-secure-email")] MeansSecureEmail,
    [Word("desk-by-means")] DeskByMeans,
    [Word("tell-by-means")] TellByMeans,
    [Word("ring")] Call,
    [Word("write-to")] WriteTo,
    [Word("closed-until")] ClosedUntil,
    [Word("right-until")] RightUntil,
    [Word("right-always")] RightAlways,
    [Word("second-reading-by")] SecondReadingBy,
    [Word("look-again-by")] LookAgainBy,
    [Word("mark-may-be-actual")] MarkMayBeActual,
    [Word("mark-implies-person")] MarkImpliesPerson,
    [Word("mark-derived")] MarkDerived,
    [Word("any-under-18")] AnyUnder18,
    [Word("all-models")] AllModels,
    [Word("origin-source")] OriginSource,
    [Word("origin-form")] OriginForm,
    [Word("origin-field")] OriginField,
    [Word("origin-product")] OriginProduct,
    [Word("reviewed-by-nobody")] ReviewedByNobody,
}

/// <summary>The pack's text for each phrase, with its placeholders.</summary>
/// <param name="templates">One for each phrase, in the order of <see cref="Phrase"/>.</param>
public sealed class Phrases(IReadOnlyList<Template> templates)
{
    public static IReadOnlyList<string> Placeholders(Phrase phrase) => phrase switch
    {
        Phrase.UnnamedPerson => ["id"],
        Phrase.Link => ["person", "sureness", "when", "how"],
        Phrase.LastKnownOn => ["date"],
        Phrase.TellVoiceNow or Phrase.TellVoiceToday or Phrase.TellWritten => ["body"],
        Phrase.AgeExactly => ["age"],
        Phrase.AgeBetween => ["from", "to"],
        Phrase.ScriptWho => ["age", "area"],
        Phrase.ScriptWorried or Phrase.ScriptNoticed => ["what"],
        Phrase.ScriptWords => ["words"],
        Phrase.ScriptPeople => ["links"],
        Phrase.WrittenBy or Phrase.ClosedUntil => ["when"],
        Phrase.DeskByMeans => ["desk", "means"],
        Phrase.TellByMeans => ["means"],
        Phrase.Call => ["number"],
        Phrase.WriteTo => ["address"],
        Phrase.RightUntil => ["now", "until"],
        Phrase.RightAlways => ["now"],
        Phrase.SecondReadingBy or Phrase.LookAgainBy => ["date"],
        _ => [],
    };

    /// <summary>What those who are told are called.</summary>
    public AlertNames Names => field ??= new AlertNames(
        new Dictionary<AlertRecipient, Template>
        {
            [AlertRecipient.Police] = templates[(int)Phrase.BodyPolice],
            [AlertRecipient.ChildrensSocialCare] = templates[(int)Phrase.BodyChildrensSocialCare],
            [AlertRecipient.AdultSocialCare] = templates[(int)Phrase.BodyAdultSocialCare],
            [AlertRecipient.SafeguardingLead] = templates[(int)Phrase.BodySafeguardingLead],
            [AlertRecipient.Lado] = templates[(int)Phrase.BodyDesignatedOfficer],
        },
        templates[(int)Phrase.ShortSocialCare]);

    public string Format(Phrase phrase, params ReadOnlySpan<string> values) => templates[(int)phrase].Fill(values);

    // "a", "a and b", "a, b and c"
    public string List(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} {Format(Phrase.And)} {parts[^1]}",
    };

    public string Level(Level level) => Format(level switch
    {
        Assessments.Level.High => Phrase.LevelHigh,
        Assessments.Level.Medium => Phrase.LevelMedium,
        _ => Phrase.LevelStandard,
    });

    /// <summary>Whom to tell, and how.</summary>
    public string Tell(OutstandingAlert alert) => Format(
        alert.Method switch
        {
            AlertMethod.VoiceNow => Phrase.TellVoiceNow,
            AlertMethod.VoiceToday => Phrase.TellVoiceToday,
            _ => Phrase.TellWritten,
        },
        Names.InSentence(alert.To));

    public string Means(Routes.Means means) => Format(means switch
    {
        Routes.Means.Telephone999 => Phrase.MeansTelephone999,
        Routes.Means.Telephone => Phrase.MeansTelephone,
        _ => Phrase.MeansSecureEmail,
    });

    public string Origin(OriginKind origin) => Format(origin switch
    {
        OriginKind.Source => Phrase.OriginSource,
        OriginKind.Form => Phrase.OriginForm,
        OriginKind.Field => Phrase.OriginField,
        _ => Phrase.OriginProduct,
    });

    public string Sureness(Sureness sureness) => Format(sureness switch
    {
        Shared.Sureness.Confirmed => Phrase.SurenessConfirmed,
        Shared.Sureness.Likely => Phrase.SurenessLikely,
        Shared.Sureness.Possible => Phrase.SurenessPossible,
        Shared.Sureness.Doubted => Phrase.SurenessDoubted,
        _ => Phrase.SurenessNotKnown,
    });

    public string HowKnown(HowKnown how) => Format(how switch
    {
        Shared.HowKnown.SeenOrHeardByRecorder => Phrase.HowSeenOrHeardByRecorder,
        Shared.HowKnown.ToldByChild => Phrase.HowToldByChild,
        Shared.HowKnown.ToldByWitness => Phrase.HowToldByWitness,
        Shared.HowKnown.ToldByOther => Phrase.HowToldByOther,
        Shared.HowKnown.DocumentOrMessage => Phrase.HowDocumentOrMessage,
        _ => Phrase.HowNotKnown,
    });

    // Their label, or else their id within the assessment.
    public string Person(PersonOfConcern person) =>
        person.Label?.Value ?? Format(Phrase.UnnamedPerson, person.Id.Text.Value);

    public string People(IReadOnlyList<PersonOfConcern> people) => List([.. people.Select(Person)]);

    public string Items(IReadOnlyList<Answer> answers) => List([.. answers.Select(answer => answer.Item.Name)]);

    // Says how sure each link is, when it was last known and how, so that old or weak links can be recognised.
    public string Links(IReadOnlyList<PersonOfConcern> people) => List([.. people.Select(Link)]);

    private string Link(PersonOfConcern person)
    {
        var link = person.Association ?? Association.LeftOut;
        var when = link.LastKnown is { } date
            ? Format(Phrase.LastKnownOn, DateText.Of(date))
            : Format(Phrase.LastKnownUndated);
        return Format(Phrase.Link, Person(person), Sureness(link.Sureness), when, HowKnown(link.HowKnown));
    }
}
