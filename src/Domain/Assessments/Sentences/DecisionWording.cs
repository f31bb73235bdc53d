using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments.Sentences;

/// <summary>
/// The wording of decisions in one version of a pack. A decision is always stated in the wording of the version it was
/// made with.
/// </summary>
/// <param name="stamp">The pack and version of this wording.</param>
/// <param name="reasons">For each reason, in the order of <see cref="ReasonId"/>, its sentences by variant.</param>
/// <param name="questions">For each question, in the order of <see cref="QuestionId"/>.</param>
/// <param name="phrases">The phrases that sentences share.</param>
/// <param name="parameters">The numbers that sentences mention.</param>
public sealed class DecisionWording(
    PackStamp stamp,
    IReadOnlyList<IReadOnlyDictionary<string, Template>> reasons,
    IReadOnlyList<Template> questions,
    Phrases phrases,
    Parameters parameters)
{

    public Phrases Phrases => phrases;

    // For example "text", or "one" and "many".
    public static IReadOnlyList<string> Variants(ReasonId reason) => ReasonForm.For(reason).Variants;

    public static IReadOnlyList<string> Placeholders(ReasonId reason) => ReasonForm.For(reason).Placeholders;

    public static IReadOnlyList<string> Placeholders(QuestionId ask) => ask switch
    {
        QuestionId.StandingNotAssessed or QuestionId.AssociationLeftOut or QuestionId.LinkOld or QuestionId.LinkDoubted or QuestionId.LinkIndirect
            or QuestionId.MatchUnconfirmed => ["person"],
        QuestionId.ItemNotKnown or QuestionId.MayBeActual or QuestionId.TakenBack or QuestionId.NothingRecorded => ["item"],
        _ => [],
    };

    /// <exception cref="InvalidOperationException">The decision was made with another version of the pack.</exception>
    public string Format(Reason reason, Decision decision)
    {
        if (decision.Pack != stamp)
        {
            throw new InvalidOperationException($"A decision made with {decision.Pack} must use the wording of that pack, not of {stamp}.");
        }

        var form = ReasonForm.For(reason.Id);
        var context = new WordingContext(decision, phrases, parameters);
        return reasons[(int)reason.Id][form.Choose(reason, context)].Fill(form.Fill(reason, context));
    }

    public string Format(Question question)
    {
        var gap = Gap(question);
        var sentence = questions[(int)question.Asks[0]].Fill(gap);
        for (var i = 1; i < question.Asks.Count; i++)
        {
            sentence += " " + questions[(int)question.Asks[i]].Fill(gap);
        }

        return sentence;
    }

    // A body that several reasons call for gets the sentence of each.
    public static string Format(Consultation consultation) =>
        string.Join(' ', consultation.Because.Select(row => row.Sentence).Distinct());

    private string[] Gap(Question question) => question switch
    {
        { Person: { } person } => [phrases.Person(person)],
        { Item: { } item } => [item.Name],
        _ => [],
    };
}
