using System.Text.Json.Nodes;
using Samphire.Cli.Tests.Route;

namespace Samphire.Cli.Tests.Assess;

/// <summary>Complete decisions, written by hand: everything except the wording of the sentences.</summary>
public sealed class DecisionsTests
{
    private static readonly string[] Fields =
    [
        "format", "reference", "pack", "area", "inScope", "actNow", "threshold", "uplift", "level", "provisional", "reasons", "notKnown",
        "consult", "alertsDue", "desk", "secondReadingBy", "reviewBy",
    ];

    public static TheoryData<string> Cases => Case.Names("Assess", "decisions.yaml");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Decision_is_the_one_that_its_case_expects(string name)
    {
        var one = Case.Find(name, "Assess", "decisions.yaml");
        var given = (string?)one.Node["example"] is { } reference ? Examples.Find(reference) : one.Given;

        var answer = Call.Assess(given);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var decision = Assert.Single(answer.Lines);
        Assert.Equal(Fields, decision.Select(field => field.Key));
        var asked = JsonNode.Parse(given)!;
        Assert.Equal("samphire.decision/1", (string)decision["format"]!);
        Assert.Equal((string)asked["reference"]!, (string)decision["reference"]!);
        Assert.Equal("""{"id":"england-cse","version":"1.0.0"}""", decision["pack"]!.ToJsonString());
        Assert.Equal($$"""{"id":"{{(string)asked["area"]!}}","version":"1.0.0"}""", decision["area"]!.ToJsonString());
        Assert.True((bool)decision["provisional"]!);

        var expect = one.Expect.AsObject();
        foreach (var field in new[] { "inScope", "actNow", "threshold", "uplift", "level", "secondReadingBy", "reviewBy" })
        {
            Assert.Equal($"{field}: {expect[field]!.ToJsonString()}", $"{field}: {decision[field]!.ToJsonString()}");
        }

        Assert.Equal(expect["reasons"]!.AsArray().Select(Expected), decision["reasons"]!.AsArray().Select(Found));
        Assert.Equal(Sorted(expect["notKnown"]!), Said(decision["notKnown"]!, "what"));
        Assert.Equal(Sorted(expect["consult"]!), Said(decision["consult"]!, "who"));
        Assert.Equal(
            expect["alertsDue"]!.AsArray().Select(alert => Alert(alert!, Desks.Expected(alert!["desk"]!.AsObject()))),
            decision["alertsDue"]!.AsArray().Select(alert => Alert(alert!, Desks.Found(alert!["desk"]!))));
        Assert.Equal(Desks.Expected(expect["desk"]!.AsObject()).ToJsonString(), Desks.Found(decision["desk"]!).ToJsonString());
    }

    [Fact]
    public void Desk_of_a_decision_is_the_one_that_route_gives()
    {
        var decision = Assert.Single(Call.Assess(Examples.Find("WM-0142")).Lines);

        foreach (var alert in decision["alertsDue"]!.AsArray())
        {
            var route = Call.Samphire(
                "route", "--area", "wendmarsh-demo", "--at", "2026-11-21T23:10Z", "--urgency", "urgent", "--district", "thornsea",
                "--for", (string)alert!["to"]!, "--json");
            Assert.Equal(Assert.Single(route.Lines).ToJsonString(), alert["desk"]!.ToJsonString());
        }
    }

    private static string Expected(JsonNode? reason) =>
        $"{(string)reason!["reason"]!} people [{List(reason, "people")}] items [{List(reason, "items")}] observations [{List(reason, "observations")}]";

    private static string Found(JsonNode? reason)
    {
        Assert.Equal(["reason", "sentence", "people", "items", "observations"], reason!.AsObject().Select(field => field.Key));
        Assert.NotEqual("", ((string)reason["sentence"]!).Trim());
        return Expected(reason);
    }

    private static string Alert(JsonNode alert, JsonObject desk)
    {
        Assert.Equal(["to", "how", "writtenOwed", "desk"], alert.AsObject().Select(field => field.Key));
        return $"{alert["to"]} {alert["how"]} written owed {(bool)alert["writtenOwed"]!} {desk.ToJsonString()}";
    }

    private static string List(JsonNode reason, string field) =>
        string.Join(' ', (reason[field]?.AsArray() ?? []).Select(id => (string)id!).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Sorted(JsonNode words) => words.AsArray().Select(word => (string)word!).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Said(JsonNode list, string field)
    {
        Assert.All(list.AsArray(), entry =>
        {
            Assert.Equal([field, "sentence"], entry!.AsObject().Select(each => each.Key));
            Assert.NotEqual("", ((string)entry["sentence"]!).Trim());
        });
        return list.AsArray().Select(entry => (string)entry![field]!).Order(StringComparer.Ordinal);
    }
}
