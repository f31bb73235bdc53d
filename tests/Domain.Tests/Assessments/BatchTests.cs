using System.Text;
using System.Text.Json;
using CsCheck;
using Samphire.App.Assessments;
using Samphire.Domain.Assessments;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Assessments;

/// <summary>A batch gives the same decisions as single assessments.</summary>
public sealed class BatchTests
{
    private static readonly AssessItems Items = new(Packs.Newest, London.Time);

    [Fact]
    public void A_batch_of_lines_is_decided_as_each_line_alone_and_as_the_rules_decide_it() =>
        Generated.Assessment.Array[2, 5].Sample(
            batch =>
            {
                string[] lines = [.. batch.Select(assessment => AssessmentJson.Write(assessment))];

                var together = Decided(string.Join('\n', lines)).ToArray();

                Assert.Equal(lines.SelectMany(Decided), together);
                Assert.Equal(batch.Select(assessment => Written(Assessed.Of(assessment))), together);
            },
            iter: Samples.Of(200),
            print: batch => string.Join('\n', batch.Select(assessment => AssessmentJson.Write(assessment))));

    private static IEnumerable<string> Decided(string input)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        foreach (var item in Items.Run(stream, null))
        {
            Assert.Empty(item.Errors);
            yield return Written(item.Decision!);
        }
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
