using Samphire.App.Cases;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>What the rules make of a concern at a moment, and who must be told because of it.</summary>
/// <param name="Statement">What the reporter says, or has said so far.</param>
/// <param name="Area">Whose desks are told.</param>
/// <param name="District">The part of the area, where it is known.</param>
/// <param name="Decision">The rules' answer.</param>
/// <param name="Owed">Who must be told, and how.</param>
public sealed record JudgedConcern(Statement Statement, Area Area, District? District, Decision Decision, IReadOnlyList<AlertOwed> Owed);

/// <summary>Asks the rules about a concern.</summary>
[Service]
public sealed class ConcernJudgement(ContentLibrary library, LocalTime localTime)
{
    private readonly ConcernAssessment assessment = new(library, localTime);

    public JudgedConcern Judge(Statement statement, Concern concern, DateTimeOffset at)
    {
        var area = library.FindArea(concern.AreaId) ?? throw new InvalidOperationException($"No pack holds the area {concern.AreaId}.");
        var district = statement.Child.District is { } id ? area.FindDistrict(id) : null;
        var decision = assessment.Decide(statement, Reference.From(concern.Reference)!, area, district, at);
        var owed = AlertOwed.All(
            [.. decision.AlertsDue.Select(alert => new AlertOwed(AlertOwed.Of(alert.To), WayOf(alert.How)))],
            decision.ActNow,
            statement.Others.Any(other => other.IsPersonOfConcern && other.WorksWithChildren == YesNo.Yes));
        return new JudgedConcern(statement, area, district, decision, owed);
    }

    private static AlertWay WayOf(AlertHow how) => how switch
    {
        AlertHow.VoiceNow => AlertWay.VoiceNow,
        AlertHow.VoiceToday => AlertWay.VoiceToday,
        _ => AlertWay.Written,
    };
}
