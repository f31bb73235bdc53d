using System.Text.Json.Nodes;

namespace Samphire.Cli.Tests.Assess;

public sealed class AcceptedTests
{
    public static TheoryData<string> Cases => Case.Names("Assess", "accepted.yaml");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Accepted_input_gets_the_decision_of_its_case(string name)
    {
        var one = Case.Find(name, "Assess", "accepted.yaml");

        var answer = Call.Assess(one.Given);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var decision = Assert.Single(answer.Lines);
        var reasons = Texts(decision["reasons"]!, "reason");
        var questions = Texts(decision["notKnown"]!, "what");
        var consult = Texts(decision["consult"]!, "who");
        foreach (var (field, value) in one.Expect.AsObject())
        {
            switch (field)
            {
                case "has":
                    Assert.All(Words(value), reason => Assert.Contains(reason, reasons));
                    break;
                case "lacks":
                    Assert.All(Words(value), reason => Assert.DoesNotContain(reason, reasons));
                    break;
                case "asks":
                    Assert.All(Words(value), question => Assert.Contains(question, questions));
                    break;
                case "asksNot":
                    Assert.All(Words(value), question => Assert.DoesNotContain(question, questions));
                    break;
                case "speaksTo":
                    Assert.All(Words(value), who => Assert.Contains(who, consult));
                    break;
                case "not":
                    Assert.All(Words(value), who => Assert.DoesNotContain(who, consult));
                    break;
                default:
                    Assert.Equal(value!.ToJsonString(), decision[field]!.ToJsonString());
                    break;
            }
        }
    }

    private static string[] Texts(JsonNode list, string field) => [.. list.AsArray().Select(entry => (string)entry![field]!)];

    private static string[] Words(JsonNode? list) => [.. list!.AsArray().Select(word => (string)word!)];
}
