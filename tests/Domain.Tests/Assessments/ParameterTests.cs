using System.Globalization;
using System.Text.RegularExpressions;
using Samphire.Domain.Assessments;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Assessments;

/// <summary>Every number of the pack has an effect: changing it in a copy of the pack changes an answer.</summary>
public sealed partial class ParameterTests
{
    private static readonly AssessmentFacts Calm = new();

    private static readonly AssessmentFacts High = Calm with { People = [new PersonFacts()] };

    private static readonly AssessmentFacts Medium = Calm with { People = [new PersonFacts { Standing = Standing.Suspected }] };

    private static readonly AssessmentFacts ActNow = Calm with { MissingNow = YesNo.Yes };

    private static readonly AssessmentFacts FallenToStandard = Calm with { PreviousLevel = Level.Medium, PreviousActNow = true, FallAgreed = true };

    /// <summary>
    /// For each number: the change, an example at its limit, the question, and the answers before and after.
    /// </summary>
    private static readonly Dictionary<string, Edge> Edges = new()
    {
        ["linkCountsForDays"] = new(365, 364, Calm with { People = [new PersonFacts { Days = 365 }] }, d => d.Threshold, Level.High, Level.Medium),
        ["severalIndicators"] = new(2, 3, Calm with { Suspected = ["missing", "unexplained-items"] }, d => d.Has(ReasonId.SeveralIndicatorsJudgeUplift), true, false),
        ["toolboxReachesUnderAge"] = new(21, 22, Calm with { Age = Years(21), SpecialEducationalNeeds = true }, d => d.InScope, false, true),
        ["lawReachesUnderAge"] = new(25, 26, Calm with { Age = Years(25), CareLeaver = true }, d => d.InScope, false, true),
        ["secondReadingHigh"] = new(1, 2, High, d => d.SecondReadingBy, Day("2026-11-23"), Day("2026-11-24")),
        ["secondReadingMedium"] = new(3, 4, Medium, d => d.SecondReadingBy, Day("2026-11-25"), Day("2026-11-26")),
        ["secondReadingStandard"] = new(10, 11, Calm, d => d.SecondReadingBy, Day("2026-12-04"), Day("2026-12-07")),
        ["secondReadingStandardWithSuspectedItem"] = new(2, 3, Calm with { Suspected = ["missing"] }, d => d.SecondReadingBy, Day("2026-11-24"), Day("2026-11-25")),
        ["secondReadingActNowLastTime"] = new(1, 2, FallenToStandard, d => d.SecondReadingBy, Day("2026-11-23"), Day("2026-11-24")),
        ["reviewFirstHigh"] = new(10, 11, High, d => d.ReviewBy, Day("2026-12-04"), Day("2026-12-07")),
        ["reviewFirstMedium"] = new(28, 29, Medium, d => d.ReviewBy, Day("2026-12-19"), Day("2026-12-20")),
        ["reviewFirstStandard"] = new(42, 43, Calm, d => d.ReviewBy, Day("2027-01-02"), Day("2027-01-03")),
        ["reviewAgainActNow"] = new(5, 6, Again(ActNow), d => d.ReviewBy, Day("2026-11-27"), Day("2026-11-30")),
        ["reviewAgainHigh"] = new(28, 29, Again(High), d => d.ReviewBy, Day("2026-12-19"), Day("2026-12-20")),
        ["reviewAgainMedium"] = new(42, 43, Again(Medium), d => d.ReviewBy, Day("2027-01-02"), Day("2027-01-03")),
        ["reviewAgainStandard"] = new(84, 85, Again(Calm), d => d.ReviewBy, Day("2027-02-13"), Day("2027-02-14")),
        ["reviewActNowLastTime"] = new(5, 6, FallenToStandard, d => d.ReviewBy, Day("2026-11-27"), Day("2026-11-30")),
    };

    public static TheoryData<string> Ids => [.. Edges.Keys];

    [Fact]
    public void Pack_has_seventeen_parameters_and_each_has_a_case()
    {
        Assert.Equal(17, Edges.Count);
        Assert.Equal(Edges.Keys.Order(), Packs.Newest.Toolbox.Parameters.Select(parameter => parameter.Id).Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Parameter_changed_in_the_pack_changes_the_decision(string id)
    {
        var edge = Edges[id];

        Assert.Equal(edge.Before, edge.Asks(Assessed.Of(edge.Facts)));
        Assert.Equal(edge.After, edge.Asks(JudgedWith(id, edge)));
    }

    private static Decision JudgedWith(string id, Edge edge)
    {
        using var copy = new PackCopy();
        copy.Edit("england-cse", "assessments/parameters.yaml", text =>
        {
            var found = Value().Matches(text).Single(match => match.Groups["id"].Value == id);
            var value = found.Groups["value"];
            Assert.Equal(edge.From.ToString(CultureInfo.InvariantCulture), value.Value);
            return string.Concat(text.AsSpan(0, value.Index), edge.To.ToString(CultureInfo.InvariantCulture), text.AsSpan(value.Index + value.Length));
        });
        var toolbox = Packs.Load(copy.Folder).Toolbox.Toolbox;
        return Assessed.Of(edge.Facts.Build(toolbox.Instrument), toolbox);
    }

    private static AssessmentFacts Again(AssessmentFacts facts) => facts with { PreviousLevel = Level.Standard };

    private static AgeReading Years(int years) => AgeReading.Exactly(Age.From(years)!);

    private static DateOnly Day(string date) => London.Day(date);

    [GeneratedRegex(@"- id: (?<id>\w+)\n\s+value: (?<value>\d+)\n")]
    private static partial Regex Value();

    private sealed record Edge(int From, int To, AssessmentFacts Facts, Func<Decision, object> Asks, object Before, object After);
}
