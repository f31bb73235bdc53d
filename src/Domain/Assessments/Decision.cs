using Samphire.Domain.Cases;
using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>One reason that holds, with the people and the answers that it rests on.</summary>
public sealed record Reason(ReasonId Id, IReadOnlyList<PersonOfConcern> People, IReadOnlyList<Answer> Answers)
{
    /// <summary>The observations behind the answers.</summary>
    public IEnumerable<Observation> Observations => Answers.SelectMany(answer => answer.Observations);

    public static Reason Of(ReasonId id) => new(id, [], []);

    public static Reason OfPeople(ReasonId id, IReadOnlyList<PersonOfConcern> people) => new(id, people, []);

    public static Reason OfAnswers(ReasonId id, IReadOnlyList<Answer> answers) => new(id, [], answers);
}

/// <summary>
/// What the rules make of an assessment: what must be done now, the level with its reasons, what is not known, whom to tell
/// and when to look again. It is provisional until a second professional has read it; it replaces nobody's judgement.
/// </summary>
public sealed record Decision
{
    public required Assessment Assessment { get; init; }

    /// <summary>The pack and version whose questions, rules' numbers and wording it was made with.</summary>
    public required PackStamp Pack { get; init; }

    public required PackStamp Area { get; init; }

    /// <summary>False: an adult for whom no reason was given; everything else is still worked out.</summary>
    public required bool InScope { get; init; }

    public required Level Threshold { get; init; }

    /// <summary>A professional's reasoned step up by one.</summary>
    public required bool Uplift { get; init; }

    public required Level Level { get; init; }

    /// <summary>In the order of the contract's table, each once.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    public required IReadOnlyList<Question> NotKnown { get; init; }

    public required IReadOnlyList<Consultation> Consult { get; init; }

    /// <summary>The bodies that must be told, police first, each with its desk at that minute.</summary>
    public required IReadOnlyList<OutstandingAlert> AlertsDue { get; init; }

    /// <summary>The police desk at that minute, with the urgency that follows.</summary>
    public required RouteAnswer Desk { get; init; }

    public required DateOnly SecondReadingBy { get; init; }

    public required DateOnly ReviewBy { get; init; }

    public bool ActNow => Reasons.Any(reason => reason.Id.ActsNow());

    public bool Has(ReasonId id) => Reasons.Any(reason => reason.Id == id);

    public Reason? Find(ReasonId id) => Reasons.FirstOrDefault(reason => reason.Id == id);
}

/// <summary>Somebody to speak to, and the lines of the pack's table that name them, in the order of their reasons.</summary>
public sealed record Consultation(Consultee Who, IReadOnlyList<ConsultationRow> Because);
