using System.Text;
using System.Text.Json.Nodes;

namespace Samphire.Cli.Tests.Words;

/// <summary>Marks wording that blames, text by text.</summary>
public sealed class WordsVerbTests
{
    [Fact]
    public void Text_that_blames_is_answered_with_its_marks_and_places_in_scalar_values()
    {
        var answer = Run("""{"id": "a", "text": "😀 Zoë is promiscuous. 😀 It is a lifestyle choice."}""");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var marks = Assert.Single(answer.Lines)["marks"]!.AsArray();
        Assert.Equal("a", (string?)answer.Lines[0]["id"]);
        Assert.Equal(["id", "marks"], answer.Lines[0].Select(field => field.Key));
        Assert.Equal(["start", "end", "phrase", "why", "instead"], marks[0]!.AsObject().Select(field => field.Key));
        Assert.Equal([(9, 20, "promiscuous"), (32, 48, "lifestyle choice")], marks.Select(mark => ((int)mark!["start"]!, (int)mark["end"]!, (string)mark["phrase"]!)));
        Assert.All(marks, mark => Assert.True(((string)mark!["why"]!).Length > 20 && ((string)mark["instead"]!).Length > 20));
    }

    [Theory]
    [InlineData("Her stepdad told me she led him on.")]
    [InlineData("This is not a lifestyle choice.")]
    [InlineData("The note had ‘promiscuous’ in it.")]
    [InlineData("")]
    public void Text_that_does_not_blame_is_answered_with_an_empty_list(string text)
    {
        var answer = Run(new JsonObject { ["id"] = "b", ["text"] = text }.ToJsonString());

        Assert.Equal((0, "{\"id\":\"b\",\"marks\":[]}\n"), (answer.ExitCode, answer.Out));
    }

    [Fact]
    public void Wrong_items_are_answered_in_their_place_and_the_rest_goes_on()
    {
        string[] lines =
        [
            """{"id": "a", "text": "One."}""", "not json", """{"id": "c"}""", """{"id": "d", "text": 4}""", """{"id": "", "text": "x"}""", """{"id": "f", "text": "x", "txt": 1}""",
            """{"id": "g", "id": "h", "text": "x"}""", "null", """{"text": null}""", "", """{"id": "k", "text": "She is promiscuous."}""",
        ];

        var answer = Run(string.Join('\n', lines));

        Assert.Equal((2, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(["a", null, "c", "d", "", "f", "g", null, null, "k"], answer.Lines.Select(line => (string?)line["id"]));
        Assert.Equal(
            ["", "[\"\"]", "[\"/text\"]", "[\"/text\"]", "[\"/id\"]", "[\"/txt\"]", "[\"/id\"]", "[\"\"]", "[\"/id\",\"/text\"]", ""],
            answer.Lines.Select(line => line["errors"] is JsonArray errors ? new JsonArray([.. errors.Select(error => error!["path"]!.DeepClone())]).ToJsonString() : ""));
    }

    [Fact]
    public void Invalid_bytes_and_a_text_that_is_too_long_are_answered_in_their_place()
    {
        byte[] input = [.. Encoding.UTF8.GetBytes("{\"id\":\"a\",\"text\":\""), 0xff, .. Encoding.UTF8.GetBytes($"\"}}\n{{\"id\":\"b\",\"text\":\"{new string('x', 100_001)}\"}}\n{{\"id\":\"c\",\"text\":\"x\"}}\n")];

        var answer = Call.SamphireOn(input, "words", "-", "--json");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Error));
        Assert.Equal([true, true, false], answer.Lines.Select(line => line.ContainsKey("errors")));
        Assert.Equal("100,001 characters", (string?)answer.Lines[1]["errors"]![0]!["found"]);
    }

    [Theory]
    [InlineData("", 2, "a text with its id")]
    [InlineData("[]", 0, "")]
    public void Empty_input_is_an_error_and_an_empty_array_is_not(string input, int exitCode, string expected)
    {
        var answer = Run(input);

        Assert.Equal(exitCode, answer.ExitCode);
        Assert.Equal(expected, answer.Lines.Select(line => (string?)line["errors"]![0]!["expected"]).FirstOrDefault() ?? "");
    }

    [Fact]
    public void Byte_order_mark_blank_lines_and_an_array_are_read()
    {
        Assert.Equal(2, Run("\uFEFF{\"id\":\"a\",\"text\":\"x\"}\n\n\r\n{\"id\":\"b\",\"text\":\"x\"}\r\n").Lines.Count);
        Assert.Equal(2, Run("[{\"id\":\"a\",\"text\":\"x\"},\n{\"id\":\"b\",\"text\":\"x\"}]").Lines.Count);
    }

    [Fact]
    public void Text_for_people_has_each_phrase_why_and_what_instead()
    {
        var answer = Call.SamphireOn("{\"id\":\"Tonight\",\"text\":\"She is promiscuous.\"}\n{\"id\":\"b\",\"text\":\"x\"}\n{\"id\":\"c\"}", "words", "-");

        Assert.Equal(2, answer.ExitCode);
        PeopleRead.IsTidy(answer.Out);
        Assert.Contains("“promiscuous”", answer.Out, StringComparison.Ordinal);
        Assert.Contains("Instead: ", answer.Out, StringComparison.Ordinal);
        Assert.Contains("No wording here was found to blame the child.", answer.Out, StringComparison.Ordinal);
        Assert.Contains("Item 3 (c) was not read.", answer.Out, StringComparison.Ordinal);
    }

    private static Answer Run(string input) => Call.SamphireOn(input, "words", "-", "--json");
}
