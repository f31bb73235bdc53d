using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Samphire.Cli.Tests.Readable;

/// <summary>The text output: act now first, then the level and why, what to ask, whom to speak to, and dates.</summary>
public sealed class ReadableTests
{
    private static readonly JsonArray Expected = Yaml.Read("Readable", "examples.yaml").AsArray();

    public static TheoryData<string> References => [.. Expected.Select(one => (string)one!["reference"]!)];

    [Fact]
    public void Every_line_of_the_example_has_a_case()
    {
        Assert.Equal(Examples.Lines.Select(Examples.Reference).Order(), References.Select(row => row.Data).Order());
    }

    [Theory]
    [MemberData(nameof(References))]
    public void Text_output_fits_80_columns_and_has_no_colour(string reference)
    {
        PeopleRead.IsTidy(Read(reference));
    }

    [Theory]
    [MemberData(nameof(References))]
    public void Act_now_comes_before_anything_else(string reference)
    {
        var lines = Read(reference).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("===", StringComparison.Ordinal)).ToArray();
        var at = Array.IndexOf(lines, "ACT NOW");

        Assert.Equal(reference, lines[0]);
        if ((bool?)Of(reference)["actNow"] is true)
        {
            // Only the reference, and the place and time, come before it.
            Assert.Equal(2, at);
        }
        else
        {
            Assert.Equal(-1, at);
        }
    }

    [Theory]
    [MemberData(nameof(References))]
    public void The_level_is_shown_unless_danger_or_harm_is_now(string reference)
    {
        var text = PeopleRead.Unwrapped(Read(reference));
        var level = (string)Of(reference)["level"]!;

        if (level == "hidden")
        {
            Assert.DoesNotMatch(@"\b(High|Medium|Standard)\b", text);
        }
        else
        {
            Assert.Contains($"Level: {level}.", text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Not yet a level", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(References))]
    public void Text_output_has_every_required_sentence_and_date(string reference)
    {
        var text = PeopleRead.Unwrapped(Read(reference));

        Assert.All(Of(reference)["says"]!.AsArray(), words => Assert.Contains((string)words!, text, StringComparison.Ordinal));
        if (Of(reference)["dates"] is JsonArray dates)
        {
            Assert.Matches($@"Second reading by \w+day {Regex.Escape((string)dates[0]!)}\b", text);
            Assert.Matches($@"Review by \w+day {Regex.Escape((string)dates[1]!)}\b", text);
        }
    }

    [Theory]
    [MemberData(nameof(References))]
    public void Text_output_has_every_question_and_everyone_to_consult_as_sentences(string reference)
    {
        var decision = Assert.Single(Call.Assess(Examples.Find(reference)).Lines);
        var sentences = decision["notKnown"]!.AsArray().Concat(decision["consult"]!.AsArray()).Select(entry => (string)entry!["sentence"]!);

        // Tables and bullets may come between two sentences, never within one.
        var text = PeopleRead.Unwrapped(Read(reference));

        Assert.All(sentences, sentence => Assert.Contains(PeopleRead.Unwrapped(sentence), text, StringComparison.Ordinal));
    }

    [Fact]
    public void Unanswered_actual_item_shows_not_yet_a_level()
    {
        var text = Call.SamphireOn(Assessments.Least.ToJsonString(), "assess", "-").Out;

        PeopleRead.IsTidy(text);
        Assert.Contains("Not yet a level", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Level:", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("immediateDanger")]
    [InlineData("significantHarmNow")]
    public void Danger_or_harm_now_shows_no_level_whatever_else_holds(string field)
    {
        var everything = JsonNode.Parse("""
            {
              "peopleOfConcern": [
                {"id": "rook", "label": "Callum Rook", "standing": "known", "toChild": "household", "association": {"kind": "direct", "sureness": "confirmed"}},
                {"id": "dex", "label": "Dex", "identified": false, "standing": "suspected", "under18": "yes", "association": {"kind": "indirect", "sureness": "likely"}},
                {"id": "penn", "label": "Aldous Penn", "standing": "not-assessed", "toChild": "works-with-children"}],
              "answers": [
                {"item": "actual.another", "answer": "present", "observations": [{"id": "o1", "what": "Seen", "exactWords": "Not now"}]},
                {"item": "suspected.disclosure-withdrawn", "answer": "present"},
                {"item": "suspected.despair-or-self-harm", "answer": "present"}],
              "contactWithProfessionals": "avoiding",
              "previous": {"level": "high", "actNow": true}
            }
            """)!.AsObject();
        everything[field] = "yes";

        var answer = Call.SamphireOn(Assessments.With(everything).ToJsonString(), "assess", "-");

        Assert.Equal(0, answer.ExitCode);
        PeopleRead.IsTidy(answer.Out);
        Assert.DoesNotMatch(@"\b(High|Medium|Standard)\b", answer.Out);
        Assert.DoesNotContain("Not yet a level", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_item_is_reported_in_its_place_and_the_others_are_assessed()
    {
        var bad = Assessments.With(new JsonObject { ["reference"] = "WM-2", ["missingNow"] = "maybe", ["answer"] = 1 }).ToJsonString();

        var answer = Call.SamphireOn($"{Examples.Lines[0]}\n{bad}\ndanger!\n{Examples.Lines[^1]}\n", "assess", "-");

        Assert.Equal(2, answer.ExitCode);
        PeopleRead.IsTidy(answer.Out);
        var places = new[] { Examples.Reference(Examples.Lines[0]), "WM-2", "/missingNow", "/answer", Examples.Reference(Examples.Lines[^1]) }
            .Select(words => answer.Out.IndexOf(words, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Contains("one of yes, no, not-known", PeopleRead.Unwrapped(answer.Out), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_words_are_broken_to_fit_80_columns()
    {
        var tooWide = new JsonObject
        {
            ["reference"] = new string('W', 100),
            ["missingNow"] = "yes",
            ["peopleOfConcern"] = JsonNode.Parse($$"""[{"id": "a", "label": "{{new string('x', 300)}}", "standing": "known"}]"""),
        };

        PeopleRead.IsTidy(Call.SamphireOn(Assessments.With(tooWide).ToJsonString(), "assess", "-").Out);
    }

    [Fact]
    public void Terminal_control_characters_in_the_input_are_not_printed()
    {
        var typed = new JsonObject
        {
            ["reference"] = "WM-\u001B[31m1",
            ["missingNow"] = "yes",
            ["peopleOfConcern"] = JsonNode.Parse("""[{"id": "a", "label": "\u001b]0;title\u0007[red]Rook[/]", "standing": "known"}]"""),
        };

        var answer = Call.SamphireOn(Assessments.With(typed).ToJsonString(), "assess", "-");

        Assert.Equal(0, answer.ExitCode);
        Assert.DoesNotContain('\u001B', answer.Out);
        Assert.DoesNotContain('\u0007', answer.Out);
        Assert.Contains("[red]Rook[/]", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Coloured_output_has_the_same_words_as_plain_output()
    {
        using var coloured = new MemoryStream();

        CommandLine.Run(["assess", Examples.Path], new Streams(Stream.Null, coloured, TextWriter.Null, Colour: true));

        var text = System.Text.Encoding.UTF8.GetString(coloured.ToArray());
        Assert.Contains('\u001B', text);
        Assert.Equal(Call.Samphire("assess", Examples.Path).Out, Regex.Replace(text, "\u001B\\[[0-9;]*m", ""));
    }

    private static JsonObject Of(string reference) => Expected.Single(one => (string)one!["reference"]! == reference)!.AsObject();

    private static string Read(string reference)
    {
        var answer = Call.SamphireOn(Examples.Find(reference), "assess", "-");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        return answer.Out;
    }
}
