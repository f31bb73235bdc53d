using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments.Sentences;

/// <summary>
/// The words in which one version of the pack says a decision. A decision is kept with the version it was made with, so
/// that an old one is always said in its own words.
/// </summary>
/// <param name="stamp">The pack and version that these words belong to.</param>
/// <param name="reasons">For each reason, in the order of the table, its sentences by variant.</param>
/// <param name="questions">For each question, in the order of the list of asks.</param>
/// <param name="phrases">The small words.</param>
/// <param name="parameters">The numbers that sentences name.</param>
public sealed class DecisionWording(
    PackStamp stamp,
    IReadOnlyList<IReadOnlyDictionary<string, Template>> reasons,
    IReadOnlyList<Template> questions,
    Phrases phrases,
    Parameters parameters)
{

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

    /// <summary>The sentence for a reason, in the words of the version that the decision was made with, and in no others.</summary>
    public string Say(Reason reason, Decision decision)
    {
        if (decision.Pack != stamp)
        {
            throw new InvalidOperationException($"A decision made with {decision.Pack} is said in its own words, not in those of {stamp}.");
        }

        var form = ReasonForm.For(reason.Id);
        var spoken = new Spoken(decision, phrases, parameters);
        return reasons[(int)reason.Id][form.Choose(reason, spoken)].Fill(form.Fill(reason, spoken));
    }

    public string Say(Question question)
    {
        var gap = Gap(question);
        var sentence = questions[(int)question.Asks[0]].Fill(gap);
        for (var i = 1; i < question.Asks.Count; i++)
        {
            sentence += " " + questions[(int)question.Asks[i]].Fill(gap);
        }

        return sentence;
    }

    /// <summary>A body that several reasons call for is told of each.</summary>
    public static string Say(Consultation consultation) =>
        string.Join(' ', consultation.Because.Select(row => row.Sentence).Distinct());

    private string[] Gap(Question question) => question switch
    {
        { Person: { } person } => [phrases.Person(person)],
        { Item: { } item } => [item.Name],
        _ => [],
    };
}
