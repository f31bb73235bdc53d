using System.Globalization;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Assessments;

/// <summary>Second reading and review, from dates.yaml.</summary>
public sealed class DateTests
{
    private static readonly Dictionary<string, (AssessmentFacts Facts, string SecondReadingBy, string ReviewBy)> Examples = Read();

    public static TheoryData<string> Cases => ExampleTable.Names(Examples.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Second_reading_and_review_fall_on_the_days_of_the_table(string name)
    {
        var (facts, secondReadingBy, reviewBy) = Examples[name];

        var decision = Assessed.Of(facts);

        Assert.Equal(secondReadingBy, Written(decision.SecondReadingBy));
        Assert.Equal(reviewBy, Written(decision.ReviewBy));
    }

    private static string Written(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<string, (AssessmentFacts, string, string)> Read()
    {
        Dictionary<string, (AssessmentFacts, string, string)> examples = [];
        foreach (var row in ExampleTable.Open("dates.yaml").Rows("cases")!)
        {
            var facts = FactsReader.Read(row.Row("facts"), new AssessmentFacts(), new PersonFacts());
            examples.Add(row.Text("case")!, (facts, row.Text("secondReadingBy")!, row.Text("reviewBy")!));
            row.End();
        }

        return examples;
    }
}
