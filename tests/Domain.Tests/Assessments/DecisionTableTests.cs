using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;
using Samphire.Testing;
using YamlDotNet.RepresentationModel;

namespace Samphire.Domain.Tests.Assessments;

/// <summary>The instrument's worked examples, one for each line of decision-table.yaml, on a Saturday night.</summary>
public sealed class DecisionTableTests
{
    private static readonly Dictionary<string, Example> Examples = Read();

    public static TheoryData<string> Rows => ExampleTable.Names(Examples.Keys);

    [Fact]
    public void The_table_has_59_rows() =>
        Assert.Equal(Enumerable.Range(1, 59).Select(n => $"row {n}"), Examples.Keys);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_is_decided_as_the_table_says(string row)
    {
        var (facts, expected) = Examples[row];

        var decision = Assessed.Of(facts);

        var because = decision.Reasons.Where(reason => reason.Id.RequiresActNow()).Select(reason => Vocabulary.Word(reason.Id));
        Assert.Equal(expected.Because, because);
        Assert.Equal(expected.Because.Count > 0, decision.ActNow);
        Assert.Equal(expected.Threshold, decision.Threshold);
        Assert.Equal(expected.Uplift, decision.Uplift);
        Assert.Equal(expected.Level, decision.Level);
        Assert.Equal(expected.Alerts, decision.AlertsDue.Select(alert => (alert.To, alert.Method)));
        string[] reasons = [.. decision.Reasons.Select(reason => Vocabulary.Word(reason.Id))];
        Assert.Equal(expected.Reasons, reasons.Where(expected.Reasons.Contains));
    }

    private static Dictionary<string, Example> Read()
    {
        var table = ExampleTable.Open("decision-table.yaml");
        var person = FactsReader.Person(table.Row("personDefaults")!, new PersonFacts());
        var facts = FactsReader.Read(table.Row("defaults"), new AssessmentFacts(), person);
        var expected = table.Row("expectDefaults")!;
        Assert.Equal("false", expected.Text("actNow"));
        var otherwise = new Expected(
            expected.Texts("because")!,
            YamlRow.WordIn<Level>(expected.Text("threshold")!),
            expected.Text("uplift") == "1",
            YamlRow.WordIn<Level>(expected.Text("level")!),
            [],
            Alerts(expected.Node("alerts")!));
        expected.End();
        return table.Rows("rows")!.ToDictionary(
            row => "row " + row.Text("n"),
            row => new Example(FactsReader.Read(row.Row("facts"), facts, person), Read(row, otherwise)));
    }

    private static Expected Read(YamlRow row, Expected otherwise)
    {
        var because = row.Texts("because") ?? otherwise.Because;
        var expected = new Expected(
            because,
            row.Word("threshold", otherwise.Threshold),
            row.Text("uplift") is { } uplift ? uplift == "1" : otherwise.Uplift,
            row.Word("level", because.Count > 0 ? Level.High : otherwise.Level),
            row.Texts("reasons")!,
            row.Node("alerts") is { } alerts ? Alerts(alerts) : otherwise.Alerts);
        row.End();
        return expected;
    }

    private static (AlertRecipient, AlertMethod)[] Alerts(YamlNode node)
    {
        if (node is YamlMappingNode each)
        {
            var row = new YamlRow(each);
            return [.. each.Children.Keys.Select(key => (FactsReader.BodyOf(key.ToString()).Recipient(), row.Word<AlertMethod>(key.ToString(), default))).Order()];
        }

        var how = ((YamlScalarNode)node).Value switch
        {
            "both-now" => AlertMethod.VoiceNow,
            "both-today" => AlertMethod.VoiceToday,
            "both-written" => AlertMethod.Written,
            var other => throw new FormatException($"{other} is no way to tell both."),
        };
        return [(AlertRecipient.Police, how), (AlertRecipient.ChildrensSocialCare, how)];
    }

    private sealed record Example(AssessmentFacts Facts, Expected Expected);

    private sealed record Expected(
        IReadOnlyList<string> Because,
        Level Threshold,
        bool Uplift,
        Level Level,
        IReadOnlyList<string> Reasons,
        IReadOnlyList<(AlertRecipient, AlertMethod)> Alerts);
}
