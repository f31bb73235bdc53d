using Samphire.Domain.Assessments;
using Samphire.Domain.Shared;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Assessments;

/// <summary>
/// Each reason with examples in which it applies, just applies and just does not apply, from reasons.yaml.
/// </summary>
public sealed class ReasonTests
{
    private static readonly string[] Edges = ["holds", "just-holds", "just-not"];

    private static readonly Dictionary<string, Example> Examples = Read();

    public static TheoryData<string> Cases => ExampleTable.Names(Examples.Keys);

    public static TheoryData<string> Reasons => [.. ContractWords.Reasons];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Each_reason_has_examples_of_holding_just_holding_and_just_not(string reason) =>
        Assert.Equal(Edges, Examples.Values.Where(example => example.Reason == reason).Select(example => example.Edge).Distinct());

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reason_holds_and_names_the_people_items_and_observations_that_its_example_expects(string name)
    {
        var example = Examples[name];

        var decision = Assessed.Of(example.Facts);

        Reason[] found = [.. decision.Reasons.Where(reason => Vocabulary.Word(reason.Id) == example.Reason)];
        if (example.Edge == "just-not")
        {
            Assert.Empty(found);
            return;
        }

        var reason = Assert.Single(found);
        Assert.Equal(example.People, reason.People.Select(person => person.Id.Text.Value).Order(StringComparer.Ordinal));
        Assert.Equal(example.Items, reason.Answers.Select(answer => answer.Item.Id).Order(StringComparer.Ordinal));
        Assert.Equal(example.Observations, reason.Observations.Select(seen => seen.Id.Text.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_example_gives_its_reasons_once_and_in_the_order_of_the_table()
    {
        foreach (var (name, example) in Examples)
        {
            string[] reasons = [.. Assessed.Of(example.Facts).Reasons.Select(reason => Vocabulary.Word(reason.Id))];

            Assert.True(reasons.SequenceEqual(ContractWords.Reasons.Where(reasons.Contains)), $"{name}: {string.Join(", ", reasons)}");
        }
    }

    private static Dictionary<string, Example> Read()
    {
        Dictionary<string, Example> examples = [];
        foreach (var reason in ExampleTable.Open("reasons.yaml").Rows("reasons")!)
        {
            var id = reason.Text("reason")!;
            foreach (var row in reason.Rows("cases")!)
            {
                var example = new Example(
                    id,
                    row.Text("edge")!,
                    FactsReader.Read(row.Row("facts"), new AssessmentFacts(), new PersonFacts()),
                    InOrder(row, "people"),
                    InOrder(row, "items"),
                    InOrder(row, "observations"));
                examples.Add($"{id} {example.Edge}: {row.Text("case")}", example);
                row.End();
            }

            reason.End();
        }

        return examples;
    }

    private static string[] InOrder(YamlRow row, string key) => [.. (row.Texts(key) ?? []).Order(StringComparer.Ordinal)];

    private sealed record Example(
        string Reason,
        string Edge,
        AssessmentFacts Facts,
        IReadOnlyList<string> People,
        IReadOnlyList<string> Items,
        IReadOnlyList<string> Observations);
}
