using System.Text.Json.Nodes;

namespace Samphire.Cli.Tests.Content;

public sealed class ExplainTests
{
    private static readonly JsonObject Listed = Yaml.Read("Content", "reasons.yaml").AsObject();

    private static readonly string[] Told = ["means", "holds", "source"];

    public static TheoryData<string> Reasons => [.. Listed.Select(reason => reason.Key)];

    [Fact]
    public void The_table_has_45_reasons() => Assert.Equal(45, Listed.Count);

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_reason_is_explained_with_its_numbers_and_its_source(string id)
    {
        var answer = Call.Samphire("explain", id, "--json");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var explained = Assert.Single(answer.Lines);
        Assert.Equal(id, (string)explained["reason"]!);
        Assert.All(Told, field => Assert.NotEqual("", ((string)explained[field]!).Trim()));
        var numbers = explained["parameters"]!.AsArray().Select(parameter => (long)parameter!["value"]!).ToArray();
        Assert.All(Listed[id]!.AsArray(), number => Assert.Contains((long)number!, numbers));
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Reason_as_text_shows_its_meaning_condition_numbers_and_source(string id)
    {
        var explained = Assert.Single(Call.Samphire("explain", id, "--json").Lines);

        var answer = Call.Samphire("explain", id);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        PeopleRead.IsTidy(answer.Out);
        var text = PeopleRead.Unwrapped(answer.Out);
        Assert.Contains(id, text, StringComparison.Ordinal);
        Assert.All(Told, field => Assert.Contains((string)explained[field]!, text, StringComparison.Ordinal));
        Assert.All(Listed[id]!.AsArray(), number => Assert.Contains($"{number}", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("known-lnk", "known-link")]
    [InlineData("floor-act", "floor-act-now")]
    [InlineData("danger-now-99", "danger-now-999")]
    [InlineData("Told-Then-Took-Back", "told-then-took-back")]
    public void Unknown_reason_is_a_usage_error_that_names_the_closest_reasons(string typed, string near)
    {
        foreach (var format in new string[][] { [], ["--json"] })
        {
            var answer = Call.Samphire(["explain", typed, .. format]);

            Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
            Assert.Contains(near, answer.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("zzzzzzzzzzzzzzzzzzzz")]
    [InlineData("q")]
    [InlineData("where is the child now")]
    public void Unknown_reason_always_gets_three_suggestions(string typed)
    {
        var told = Call.Samphire("explain", typed).Error.Split([' ', ',', '\n']).Select(word => word.TrimEnd('.'));

        Assert.Equal(3, told.Count(Listed.ContainsKey));
    }

    [Theory]
    [InlineData("zzzzzzzzzzzzzzzzzzzz")]
    [InlineData("")]
    [InlineData("actual.groomed-online")]
    public void Unknown_reason_close_to_none_is_a_usage_error(string typed)
    {
        var answer = Call.Samphire("explain", typed);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.NotEqual("", answer.Error);
    }
}
