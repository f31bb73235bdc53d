using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>A reason that applies, with the people and answers on which it rests.</summary>
public sealed record Reason(ReasonId Id, IReadOnlyList<PersonOfConcern> People, IReadOnlyList<Answer> Answers)
{
    public IEnumerable<Observation> Observations => Answers.SelectMany(answer => answer.Observations);

    public static Reason Of(ReasonId id) => new(id, [], []);

    public static Reason OfPeople(ReasonId id, IReadOnlyList<PersonOfConcern> people) => new(id, people, []);

    public static Reason OfAnswers(ReasonId id, IReadOnlyList<Answer> answers) => new(id, [], answers);
}

/// <summary>
/// The result of the rules: what to do now, the level and its reasons, what is not known, whom to tell and when to look
/// again. It is provisional until a second professional has read it, and it does not replace anybody's judgement.
/// </summary>
public sealed record Decision
{
    public required Assessment Assessment { get; init; }

    public required PackStamp Pack { get; init; }

    public required PackStamp Area { get; init; }

    /// <summary>
    /// False for an adult if no reason was given for including them. The rest of the decision is made all the same.
    /// </summary>
    public required bool InScope { get; init; }

    public required Level Threshold { get; init; }

    public required bool Uplift { get; init; }

    public required Level Level { get; init; }

    // In the order of the contract's table, without duplicates.
    public required IReadOnlyList<Reason> Reasons { get; init; }

    public required IReadOnlyList<Question> NotKnown { get; init; }

    public required IReadOnlyList<Consultation> Consult { get; init; }

    /// <summary>The bodies that must be told, police first, each with its desk at that minute.</summary>
    public required IReadOnlyList<OutstandingAlert> AlertsDue { get; init; }

    // For the time of the assessment and the urgency that the decision calls for.
    public required RouteAnswer Desk { get; init; }

    public required DateOnly SecondReadingBy { get; init; }

    public required DateOnly ReviewBy { get; init; }

    public bool ActNow => Reasons.Any(reason => reason.Id.RequiresActNow());

    public bool Has(ReasonId id) => Reasons.Any(reason => reason.Id == id);

    public Reason? Find(ReasonId id) => Reasons.FirstOrDefault(reason => reason.Id == id);
}

/// <summary>
/// Somebody to consult, with the lines of the pack's table that name them, in the order of their reasons.
/// </summary>
public sealed record Consultation(Consultee Who, IReadOnlyList<ConsultationRow> Because);

