using System.Text.Json.Nodes;

namespace Samphire.Cli.Tests.Assess;

/// <summary>Malicious or broken input is answered at its position, and the rest is processed.</summary>
public sealed class HostileInputTests
{
    private static readonly string Good = Assessments.Least.ToJsonString();

    // The second breaks where no object begins, so that each line is checked as an item of its own.
    [Theory]
    [InlineData("{\"format\": \"samphire.assessment/1\", \"reference\":", "{\"\\ud800\":1}")]
    [InlineData("{\"answers\": [", "{\"\\ud800\":1}", "danger")]
    public void Unpaired_surrogate_in_a_name_after_a_broken_first_line_is_an_error_in_its_place(params string[] bad)
    {
        var answer = Call.Assess(string.Join('\n', [.. bad, Good]));

        Assert.Equal((2, ""), (answer.ExitCode, answer.Error));
        Assert.Equal([.. bad.Select(_ => true), false], answer.Lines.Select(line => line.ContainsKey("errors")));
    }

    [Fact]
    public void Item_id_of_a_megabyte_is_an_error_without_suggestions()
    {
        var id = "actual.another" + new string('x', 1024 * 1024);
        var answers = new JsonObject { ["answers"] = new JsonArray(new JsonObject { ["item"] = id, ["answer"] = "present" }) };

        var answer = Call.Assess($"{Assessments.With(answers).ToJsonString()}\n{Good}\n");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Error));
        Assert.Equal([true, false], answer.Lines.Select(line => line.ContainsKey("errors")));
        var error = Assert.Single(answer.Lines[0]["errors"]!.AsArray())!;
        Assert.Equal("/answers/0/item", (string)error["path"]!);
        Assert.DoesNotContain("such as", (string)error["expected"]!, StringComparison.Ordinal);
        Assert.Equal("1,048,590 characters", (string)error["found"]!);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/child")]
    public void Forty_thousand_unknown_fields_are_each_named_and_the_reference_is_given_back(string path)
    {
        var fields = string.Concat(Enumerable.Range(0, 40_000).Select(number => $"\"unknown{number}\":1,"));
        var item = path.Length == 0 ? "{" + fields + Good[1..] : Good.Replace("\"age\"", fields + "\"age\"", StringComparison.Ordinal);

        var answer = Call.Assess($"{item}\n{Good}\n");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Error));
        Assert.Equal([true, false], answer.Lines.Select(line => line.ContainsKey("errors")));
        Assert.Equal("WM-1", (string?)answer.Lines[0]["reference"]);
        Assert.Equal(
            Enumerable.Range(0, 40_000).Select(number => $"{path}/unknown{number}"),
            answer.Lines[0]["errors"]!.AsArray().Select(error => (string)error!["path"]!));
    }

    [Fact]
    public void Field_repeated_forty_thousand_times_gives_one_error_for_the_repetition()
    {
        var item = "{" + string.Concat(Enumerable.Repeat("\"unknown\":1,", 40_000)) + Good[1..];

        var errors = Call.Assess(item).Lines[0]["errors"]!.AsArray();

        Assert.Equal(
            [("/unknown", "a repeated field"), ("/unknown", "unknown")],
            errors.Select(error => ((string)error!["path"]!, (string)error["found"]!)));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(999)]
    public void Deeply_nested_unknown_field_is_an_error_and_the_next_item_is_still_assessed(int levels)
    {
        foreach (var shape in new[] { "[{0},{1}]", "{0}\n{1}\n" })
        {
            var answer = Call.Assess(shape.Replace("{0}", Nested(levels), StringComparison.Ordinal).Replace("{1}", Good, StringComparison.Ordinal));

            Assert.Equal((2, ""), (answer.ExitCode, answer.Error));
            Assert.Equal([true, false], answer.Lines.Select(line => line.ContainsKey("errors")));
            Assert.Equal("WM-1", (string?)answer.Lines[0]["reference"]);
            Assert.Equal("/deep", (string)Assert.Single(answer.Lines[0]["errors"]!.AsArray())!["path"]!);
        }

        Assert.Equal("/deep", (string)Assert.Single(Call.Assess(Nested(levels)).Lines)["errors"]![0]!["path"]!);
    }

    [Fact]
    public void Item_nested_more_than_a_thousand_levels_deep_is_unreadable()
    {
        var lines = Call.Assess($"{Nested(1001)}\n{Good}\n");
        var list = Call.Assess($"[{Good},{Nested(1001)},{Good}]");

        Assert.Equal((2, ""), (lines.ExitCode, lines.Error));
        Assert.Equal([true, false], lines.Lines.Select(line => line.ContainsKey("errors")));
        IsUnreadable(lines.Lines[0]);
        Assert.Equal((2, ""), (list.ExitCode, list.Error));
        Assert.Equal([false, true], list.Lines.Select(line => line.ContainsKey("errors")));
        IsUnreadable(list.Lines[1]);
    }

    /// <summary>An assessment nested this many levels deep, including itself.</summary>
    private static string Nested(int levels) => $"{Good[..^1]},\"deep\":{new string('[', levels - 1)}{new string(']', levels - 1)}}}";

    private static void IsUnreadable(JsonObject answer)
    {
        Assert.Null(answer["reference"]);
        Assert.Equal("", (string)Assert.Single(answer["errors"]!.AsArray())!["path"]!);
    }
}
