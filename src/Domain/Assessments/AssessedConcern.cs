using Samphire.Domain.Cases;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>What the rules make of a concern at the moment of its statement, and who must be told because of it.</summary>
public sealed record AssessedConcern
{
    private static readonly Reference Unrecorded = Reference.From("not recorded")!;

    /// <summary>What the reporter states; for a draft, as far as it has been filled in.</summary>
    public required Statement Statement { get; init; }

    /// <summary>Whose desks are told.</summary>
    public required Area Area { get; init; }

    /// <summary>The part of the area, where it is known.</summary>
    public required District? District { get; init; }

    public required Decision Decision { get; init; }

    /// <summary>Everybody who must be told, in the order in which they are told.</summary>
    public required IReadOnlyList<OutstandingAlert> Alerts { get; init; }

    public static AssessedConcern Of(Statement statement, Reference reference, Toolbox toolbox, Area area, LocalTime localTime)
    {
        var district = statement.Child.District is { } id ? area.FindDistrict(id) : null;
        var assessment = ConcernAssessment.From(statement, reference, toolbox.Instrument, localTime);
        var decision = DecisionRules.Decide(assessment, toolbox, area, district, localTime);
        return new AssessedConcern
        {
            Statement = statement,
            Area = area,
            District = district,
            Decision = decision,
            Alerts = AlertsOf(statement, decision),
        };
    }

    /// <summary>
    /// A concern of which nothing is known yet but the answer to its first question, as for somebody who has not
    /// recorded it.
    /// </summary>
    public static AssessedConcern OfDangerAlone(DangerAnswer danger, DateTimeOffset at, Toolbox toolbox, Area area, LocalTime localTime)
    {
        var draft = new ConcernDraft { Danger = new DangerDraft { Answer = Vocabulary.Word(danger) } };
        return Of(PartialStatement.Of(draft, at, localTime, _ => null), Unrecorded, toolbox, area, localTime);
    }

    /// <summary>
    /// Police and social care as the rules say, then the reporter's own safeguarding lead where anything is act now, and the
    /// designated officer where a person of concern works with children.
    /// </summary>
    private static List<OutstandingAlert> AlertsOf(Statement statement, Decision decision)
    {
        List<OutstandingAlert> alerts = [.. decision.AlertsDue];
        if (decision.ActNow)
        {
            alerts.Add(new OutstandingAlert(AlertRecipient.SafeguardingLead, AlertMethod.VoiceToday));
        }

        if (statement.Others.Any(other => other.IsInPositionOfTrust))
        {
            alerts.Add(new OutstandingAlert(AlertRecipient.Lado, AlertMethod.VoiceWithinOneWorkingDay));
        }

        return alerts;
    }
}
