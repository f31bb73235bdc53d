using System.Text;
using System.Text.Json.Nodes;

namespace Samphire.Cli.Tests.Assess;

/// <summary>One assessment, a list of them, or JSON Lines: one answer each, in the same order.</summary>
public sealed class InputShapesTests
{
    private const string Broken = "{\"format\": \"samphire.assessment/1\", \"reference\": ";

    [Fact]
    public void Single_object_on_one_line_gives_one_decision()
    {
        Answers(Call.Assess(Item("A")), 0, "A");
    }

    [Fact]
    public void Single_object_over_many_lines_gives_one_decision()
    {
        Answers(Call.Assess($"\n\n  {Pretty("A")}\n\n"), 0, "A");
    }

    [Theory]
    [InlineData("[{0},{1},{2}]")]
    [InlineData(" \n[ {0}\n,\n{1} , {2}\n] \n")]
    [InlineData("{0}\n{1}\n{2}")]
    [InlineData("{0}\n{1}\n{2}\n")]
    [InlineData("{0}\r\n{1}\r\n{2}\r\n")]
    [InlineData("\n\n{0}\n  \n\t\n  {1}  \n\n{2}\n\n\n")]
    public void Several_items_are_answered_in_their_order(string shape)
    {
        Answers(Call.Assess(Fill(shape, Item("A"), Item("B"), Item("C"))), 0, "A", "B", "C");
    }

    [Fact]
    public void Array_written_over_many_lines_is_read_as_an_array()
    {
        Answers(Call.Assess($"[\n{Pretty("A")},\n{Pretty("B")}\n]\n"), 0, "A", "B");
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("[{0}]")]
    [InlineData("{0}\n{0}")]
    public void A_byte_order_mark_is_skipped(string shape)
    {
        var answer = Call.Assess("\uFEFF" + Fill(shape, Item("A")));

        Assert.Equal(0, answer.ExitCode);
        Assert.All(answer.Lines, line => Assert.Equal("A", (string)line["reference"]!));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData(" [ \n ] \n")]
    [InlineData("\uFEFF[]")]
    public void Empty_array_gives_no_output_and_succeeds(string text)
    {
        Assert.Equal(new Answer(0, "", ""), Call.Assess(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n ")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\n")]
    public void Empty_input_is_an_error(string text)
    {
        Answers(Call.Assess(text), 2, (string?)null);
    }

    [Theory]
    [InlineData("[{0},{1},{2}]")]
    [InlineData("{0}\n{1}\n{2}\n")]
    public void Invalid_item_gets_an_error_in_its_place_and_the_others_are_assessed(string shape)
    {
        var bad = Item("B").Replace("\"age\":14", "\"age\":140", StringComparison.Ordinal);

        var answer = Call.Assess(Fill(shape, Item("A"), bad, Item("C")));

        Answers(answer, 2, "A", "B", "C");
        Assert.Equal([false, true, false], answer.Lines.Select(line => line.ContainsKey("errors")));
        Assert.Equal("/child/age", (string)answer.Lines[1]["errors"]![0]!["path"]!);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"WM-1\"")]
    public void Item_that_is_not_an_object_gets_an_error_in_its_place(string item)
    {
        IsUnreadable(Call.Assess(Fill("[{0},{1},{2}]", Item("A"), item, Item("C"))), 3, at: 1);
        IsUnreadable(Call.Assess(Fill("{0}\n{1}\n{2}", Item("A"), item, Item("C"))), 3, at: 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Broken_line_gets_an_error_in_its_place_and_the_others_are_assessed(int at)
    {
        string[] lines = [Item("A"), Item("B"), Item("C")];
        lines[at] = Broken;

        IsUnreadable(Call.Assess(string.Join('\n', lines)), 3, at);
    }

    [Fact]
    public void Plain_text_on_the_first_line_is_a_broken_line_when_more_lines_follow()
    {
        IsUnreadable(Call.Assess($"references and dates\n{Item("B")}\n{Item("C")}\n"), 3, at: 0);
    }

    [Fact]
    public void Invalid_UTF_8_gets_an_error_in_its_place()
    {
        byte[] bad = [.. Encoding.UTF8.GetBytes("{\"reference\": \""), 0xC3, 0x28, .. "\"}"u8];
        byte[] input = [.. Encoding.UTF8.GetBytes(Item("A")), (byte)'\n', .. bad, (byte)'\n', .. Encoding.UTF8.GetBytes(Item("C"))];

        IsUnreadable(Call.SamphireOn(input, "assess", "-", "--json"), 3, at: 1);
        IsUnreadable(Call.SamphireOn(bad, "assess", "-", "--json"), 1, at: 0);
    }

    [Fact]
    public void Broken_object_over_many_lines_ends_the_run()
    {
        IsUnreadable(Call.Assess("{\n  \"format\": \"samphire.assessment/1\",\n  \"reference\": danger\n}\n"), 1, at: 0);
    }

    [Fact]
    public void Broken_array_ends_the_run_at_the_break()
    {
        IsUnreadable(Call.Assess($"[{Item("A")},{Broken},{Item("C")}]"), 2, at: 1);
        IsUnreadable(Call.Assess($"[{Item("A")},{Item("B")}"), 3, at: 2);
        IsUnreadable(Call.Assess($"[{Item("A")},]"), 2, at: 1);
        IsUnreadable(Call.Assess($"[{Item("A")} {Item("B")}]"), 2, at: 1);
        IsUnreadable(Call.Assess("["), 1, at: 0);
    }

    [Fact]
    public void Text_after_an_array_is_an_error()
    {
        IsUnreadable(Call.Assess($"[{Item("A")}] {Item("B")}"), 2, at: 1);
    }

    [Fact]
    public void Batch_gives_the_same_decisions_as_each_item_alone()
    {
        var lines = File.ReadAllLines(Path.Combine(Testing.Packs.Root, "examples", "wendmarsh.jsonl"));

        var together = Call.Assess(string.Join('\n', lines)).Out;

        Assert.Equal(together, string.Concat(lines.Select(line => Call.Assess(line).Out)));
    }

    [Fact]
    public void A_file_answers_like_the_standard_input()
    {
        var file = Path.Combine(Testing.Packs.Root, "examples", "wendmarsh.jsonl");

        Assert.Equal(Call.Assess(File.ReadAllText(file)), Call.Samphire("assess", file, "--json"));
    }

    [Fact]
    public void Area_of_an_item_overrides_the_area_option()
    {
        var without = Assessments.With([], ["area"]).ToJsonString();

        var answer = Call.Assess($"{Item("A")}\n{without}", "--area", "essex-2016");

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(["wendmarsh-demo", "essex-2016"], answer.Lines.Select(line => (string)line["area"]!["id"]!));
    }

    [Fact]
    public void District_of_an_item_without_an_area_belongs_to_the_area_option()
    {
        var item = Assessments.With(new JsonObject { ["district"] = "harlow" }, ["area"]).ToJsonString();

        Assert.Equal(0, Call.Assess(item, "--area", "essex-2016").ExitCode);
        Assert.Equal("/district", (string)Assert.Single(Call.Assess(item, "--area", "wendmarsh-demo").Lines)["errors"]![0]!["path"]!);
    }

    [Fact]
    public void Unknown_area_option_is_a_usage_error_even_when_items_name_their_area()
    {
        var answer = Call.Assess(Item("A"), "--area", "nowhere");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("essex-2016", answer.Error, StringComparison.Ordinal);
        Assert.Contains("wendmarsh-demo", answer.Error, StringComparison.Ordinal);
    }

    private static string Item(string reference) => Assessments.With(new JsonObject { ["reference"] = reference }).ToJsonString();

    private static string Pretty(string reference) =>
        JsonNode.Parse(Item(reference))!.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true });

    /// <summary>Not string.Format: items are full of braces.</summary>
    private static string Fill(string shape, params string[] items) =>
        items.Select((item, index) => (Mark: $"{{{index}}}", Item: item)).Aggregate(shape, (text, one) => text.Replace(one.Mark, one.Item, StringComparison.Ordinal));

    private static void Answers(Answer answer, int exitCode, params string?[] references)
    {
        Assert.Equal((exitCode, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(references, answer.Lines.Select(line => (string?)line["reference"]));
    }

    private static void IsUnreadable(Answer answer, int count, int at)
    {
        Assert.Equal((2, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(count, answer.Lines.Count);
        Assert.Equal(Enumerable.Range(0, count).Select(index => index == at), answer.Lines.Select(line => line.ContainsKey("errors")));
        Assert.Null(answer.Lines[at]["reference"]);
        Assert.Equal("", (string)Assert.Single(answer.Lines[at]["errors"]!.AsArray())!["path"]!);
    }
}
