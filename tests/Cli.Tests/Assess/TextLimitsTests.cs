using System.Text.Json.Nodes;

namespace Samphire.Cli.Tests.Assess;

/// <summary>Text is 1 to 10,000 characters after trimming, counted in Unicode scalar values; a reference is 1 to 100.</summary>
public sealed class TextLimitsTests
{
    // One scalar value each, of one, two, three and four bytes in UTF-8; the last takes two units in UTF-16.
    private static readonly string[] Characters = ["a", "\u00E9", "\u20AC", "\U0001F33F"];

    public static TheoryData<string, string> Fields
    {
        get
        {
            string[] pointers =
            [
                "/child/includeAdultBecause", "/peopleOfConcern/0/id", "/peopleOfConcern/0/label", "/peopleOfConcern/0/association/what",
                "/answers/0/observations/0/id", "/answers/0/observations/0/what", "/answers/0/observations/0/where",
                "/answers/0/observations/0/sourceRole", "/answers/0/observations/0/exactWords", "/judgement/because", "/judgement/byRole",
                "/previous/fallAgreed/byRole", "/previous/fallAgreed/leadRole", "/previous/fallAgreed/because", "/reported/0/reference",
            ];
            return new(pointers.SelectMany(pointer => Characters.Select(character => (pointer, character))));
        }
    }

    [Fact]
    public void Text_of_ten_thousand_characters_is_accepted_and_one_more_is_an_error()
    {
        var fields = Fields.Select(row => row.Data).ToArray();

        var answer = Call.Assess(string.Join('\n', fields.SelectMany(field => new[]
        {
            With(field.Item1, Repeat(field.Item2, 10_000)),
            With(field.Item1, $" \n\t{Repeat(field.Item2, 10_000)}\u00A0\u3000\n"),
            With(field.Item1, Repeat(field.Item2, 10_001)),
        })));

        Assert.Equal(3 * fields.Length, answer.Lines.Count);
        for (var i = 0; i < fields.Length; i++)
        {
            Assert.Equal([], Paths(answer.Lines[3 * i]));
            Assert.Equal([], Paths(answer.Lines[(3 * i) + 1]));
            Assert.Equal([fields[i].Item1], Paths(answer.Lines[(3 * i) + 2]));
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("\U0001F33F")]
    public void A_reference_has_at_most_a_hundred_characters(string character)
    {
        var allowed = Repeat(character, 100);

        var answer = Call.Assess($"{With("/reference", allowed)}\n{With("/reference", allowed + character)}");

        Assert.Equal(allowed, (string)answer.Lines[0]["reference"]!);
        Assert.Equal([], Paths(answer.Lines[0]));
        Assert.Equal(["/reference"], Paths(answer.Lines[1]));
    }

    [Fact]
    public void A_letter_written_as_two_characters_counts_as_two()
    {
        var answer = Call.Assess($"{With("/reference", Repeat("e\u0301", 50))}\n{With("/reference", Repeat("e\u0301", 51))}");

        Assert.Equal(Repeat("e\u0301", 50), (string)answer.Lines[0]["reference"]!);
        Assert.Equal(["/reference"], Paths(answer.Lines[1]));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static IEnumerable<string> Paths(JsonObject line) => line["errors"]?.AsArray().Select(error => (string)error!["path"]!) ?? [];

    private static string With(string pointer, string text)
    {
        var document = Yaml.Read("Assess", "fields.yaml")["document"]!.DeepClone();
        var steps = pointer.Split('/')[1..];
        var holder = steps[..^1].Aggregate(document, (node, step) => node is JsonArray list ? list[0]! : node[step]!);
        holder[steps[^1]] = text;
        if (pointer == "/peopleOfConcern/0/id")
        {
            document["reported"] = new JsonArray();
        }

        return document.ToJsonString();
    }
}
