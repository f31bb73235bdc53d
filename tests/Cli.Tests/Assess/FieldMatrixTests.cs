using System.Text.Json.Nodes;

namespace Samphire.Cli.Tests.Assess;

/// <summary>
/// Every field, with every fault, two at a time: a typing mistake must hide neither a danger to the child nor another
/// mistake.
/// </summary>
public sealed class FieldMatrixTests
{
    private static readonly JsonObject File = Yaml.Read("Assess", "fields.yaml").AsObject();
    private static readonly JsonObject Document = File["document"]!.AsObject();
    private static readonly FieldFault[][] Fields = [.. File["fields"]!.AsArray().Select(field => FieldFault.Of(field!.AsObject()).ToArray())];

    [Fact]
    public void Document_without_faults_is_accepted()
    {
        var answer = Call.Assess(Document.ToJsonString());

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal("WM-0142", (string)Assert.Single(answer.Lines)["reference"]!);
    }

    [Fact]
    public void The_list_names_every_field_of_the_document_once()
    {
        var listed = Fields.Select(faults => faults[0].At).ToArray();
        var inPlaceOfAge = new[] { "/child/dateOfBirth", "/child/ageRange", "/child/ageRange/from", "/child/ageRange/to" };

        Assert.Equal(listed.Distinct().Order(), Pointers(Document, "").Concat(inPlaceOfAge).Order());
    }

    [Fact]
    public void Two_faults_in_different_fields_give_exactly_two_errors()
    {
        var pairs = Pairs().ToArray();
        Assert.True(pairs.Length > 10_000, $"only {pairs.Length} pairs");

        var answer = Call.Assess(string.Join('\n', pairs.Select(pair => pair.One.In(Document, pair.Other))));

        Assert.Equal(2, answer.ExitCode);
        Assert.Equal(pairs.Length, answer.Lines.Count);
        var wrong = pairs.Zip(answer.Lines, Assess).OfType<string>().ToArray();
        Assert.True(wrong.Length == 0, $"{wrong.Length} of {pairs.Length}, such as:\n{string.Join('\n', wrong.Take(20))}");
    }

    /// <summary>Each fault with one fault of every later field in the list, alternating the kinds.</summary>
    private static IEnumerable<(FieldFault One, FieldFault Other)> Pairs()
    {
        for (var first = 0; first < Fields.Length; first++)
        {
            for (var way = 0; way < Fields[first].Length; way++)
            {
                for (var second = first + 1; second < Fields.Length; second++)
                {
                    var others = Fields[second];
                    var (one, other) = (Fields[first][way], others[(first + way + second) % others.Length]);
                    if (one.GoesWith(other))
                    {
                        yield return (one, other);
                    }
                }
            }
        }
    }

    private static string? Assess((FieldFault One, FieldFault Other) pair, JsonObject answer)
    {
        var named = answer["errors"]?.AsArray().Select(error => (string)error!["path"]!).ToArray() ?? [];
        string[] wanted = [.. pair.One.Named, .. pair.Other.Named];
        string[] mayAlso = [.. pair.One.MayAlso, .. pair.Other.MayAlso];
        var right = wanted.All(named.Contains)
            && named.All(pointer => wanted.Contains(pointer) || mayAlso.Contains(pointer))
            && named.Except(mayAlso).Count() == named.Count(pointer => !mayAlso.Contains(pointer));
        return right ? null : $"{pair.One.At} ({pair.One.Kind}) and {pair.Other.At} ({pair.Other.Kind}): named {string.Join(' ', named)}";
    }

    private static IEnumerable<string> Pointers(JsonNode? node, string at) => node switch
    {
        JsonObject map => map.SelectMany(field => Pointers(field.Value, $"{at}/{field.Key}").Prepend($"{at}/{field.Key}")),
        JsonArray list => list.SelectMany((entry, index) => Pointers(entry, $"{at}/{index}").Prepend($"{at}/{index}")),
        _ => [],
    };
}
