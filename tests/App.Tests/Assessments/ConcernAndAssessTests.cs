using System.Text;
using System.Text.Json;
using CsCheck;
using Samphire.App.Assessments;
using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Testing;
using Phones = Samphire.App.Shared.Phones;

namespace Samphire.App.Tests.Assessments;

/// <summary>
/// The pages and the command line give the same decision, as the contract promises, for concerns of every kind.
/// </summary>
public sealed class ConcernAndAssessTests
{
    private const string Reference = "WM-7K3QX9TD";
    private static readonly AssessItems Assess = new(Packs.Newest, London.Time);

    [Fact]
    public void Sent_concern_gives_the_same_assessment_and_decision_as_its_JSON_read_by_assess()
    {
        var sent = 0;
        Gen.Select(GeneratedConcerns.Whole, Generated.Moment).Sample(
            (draft, at) =>
            {
                if (Statement.Parse(draft, at, London.Time, Phones.Read).Statement is { } statement)
                {
                    Interlocked.Increment(ref sent);
                    IsAsAssessHasIt(statement);
                }
            },
            iter: 600);

        Assert.InRange(sent, 300, 10_000);
    }

    [Fact]
    public void Unfinished_draft_gives_the_same_assessment_and_decision_as_its_JSON_read_by_assess() => Gen.Select(GeneratedConcerns.Unfinished, Generated.Moment).Sample(
        (draft, at) => IsAsAssessHasIt(PartialStatement.Of(draft, at, London.Time, Phones.Read)),
        iter: 400);

    private static void IsAsAssessHasIt(Statement statement)
    {
        var json = Encoding.UTF8.GetBytes(ConcernJson.Write(statement, Reference));
        var read = new AssessmentReader(Packs.Newest, London.Time, areaByDefault: null).Read(new RawItem(json, null));
        using var input = new MemoryStream(json);
        var result = Assert.Single(Assess.Run(input, null));
        Assert.Empty(read.Errors);

        var assessed = AssessedConcern.Of(statement, Domain.Shared.Reference.From(Reference)!, Assessed.Toolbox, Assessed.Wendmarsh, London.Time);

        Assert.Equal(JsonSerializer.Serialize(read.Assessment), JsonSerializer.Serialize(assessed.Decision.Assessment));
        Assert.Equal(Written(result.Decision!), Written(assessed.Decision));
    }

    private static string Written(Decision decision)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            DecisionWriter.Write(json, decision, Assessed.Toolbox.Wording);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
