using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments.Sentences;

/// <summary>
/// The words in which one version of the pack says a decision. A decision is kept with the version it was made with, so
/// that an old one is always said in its own words.
/// </summary>
public sealed class DecisionWording(
    IReadOnlyDictionary<ReasonId, IReadOnlyDictionary<string, Template>> reasons,
    IReadOnlyDictionary<AskId, Template> questions,
    IReadOnlyDictionary<(Consultee Who, ReasonId Because), string> consultations,
    Phrases phrases,
    Parameters parameters)
{
    private readonly ReasonForm[] forms = [.. Enum.GetValues<ReasonId>().Select(ReasonForm.For)];

    public Phrases Phrases => phrases;

    /// <summary>The forms of sentence that a pack must hold for a reason: "text", or "one" and "many", and so on.</summary>
    public static IReadOnlyList<string> Variants(ReasonId reason) => ReasonForm.For(reason).Variants;

    /// <summary>The gaps that a reason's sentences must have.</summary>
    public static IReadOnlyList<string> Placeholders(ReasonId reason) => ReasonForm.For(reason).Placeholders;

    /// <summary>The gaps that a question must have.</summary>
    public static IReadOnlyList<string> Placeholders(AskId ask) => ask switch
    {
        AskId.StandingNotAssessed or AskId.AssociationLeftOut or AskId.LinkOld or AskId.LinkDoubted or AskId.LinkIndirect
            or AskId.MatchUnconfirmed => ["person"],
        AskId.ItemNotKnown or AskId.MayBeActual or AskId.TakenBack or AskId.NothingRecorded => ["item"],
        _ => [],
    };

    public string Say(Reason reason, Decision decision)
    {
        var form = forms[(int)reason.Id];
        var spoken = new Spoken(decision, phrases, parameters);
        return reasons[reason.Id][form.Choose(reason, spoken)].Fill(form.Fill(reason, spoken));
    }

    public string Say(Question question) => string.Join(' ', question.Asks.Select(ask => questions[ask].Fill(Gap(question))));

    public string Say(Consultation consultation) =>
        string.Join(' ', consultation.Because.Select(reason => consultations[(consultation.Who, reason)]).Distinct());

    private string[] Gap(Question question) => question switch
    {
        { Person: { } person } => [phrases.Person(person)],
        { Item: { } item } => [item.Name],
        _ => [],
    };
}
