using Microsoft.VisualBasic.FileIO;
using Samphire.Domain.Cases;
using Samphire.Testing;

namespace Samphire.Domain.Tests.Cases;

/// <summary>
/// How many blaming sentences are found, and how many marks are right, with the phrases of the pack.
/// tests/Domain.Tests/Cases/Words/README.md says how the sentences came about.
/// </summary>
public sealed class BlameFiguresTests
{
    [Theory]
    [InlineData("development")]
    [InlineData("closing")]
    [InlineData("closing-2")]
    [InlineData("closing-3")]
    [InlineData("closing-4")]
    public void Precision_and_recall_by_sentence_are_at_least_95_percent(string half)
    {
        var sentences = BlameSentence.ReadAll(half);
        var phrases = Packs.Newest.Toolbox.Concerns.BlamePhrases;

        var results = sentences.Select(sentence => (sentence, Marks: BlamingLanguage.Find(sentence.Text, phrases))).ToArray();
        var found = results.Where(result => result.sentence.Blames && result.Marks.Any(result.sentence.Overlaps)).ToArray();
        var missed = results.Where(result => result.sentence.Blames && !result.Marks.Any(result.sentence.Overlaps)).ToArray();
        var wrong = results.Where(result => result.Marks.Any(mark => !result.sentence.Overlaps(mark))).ToArray();

        var recall = (double)found.Length / (found.Length + missed.Length);
        var precision = (double)found.Length / (found.Length + wrong.Length);
        var why = $"recall {recall:0.000}, precision {precision:0.000}\nmissed:\n{string.Join('\n', missed.Select(one => one.sentence))}\nfalse:\n{string.Join('\n', wrong.Select(one => $"{one.sentence} {string.Join(" | ", one.Marks.Where(mark => !one.sentence.Overlaps(mark)).Select(mark => mark.Phrase))}"))}";
        Assert.Equal((75, 75), (sentences.Count(one => one.Blames), sentences.Count(one => !one.Blames)));
        Assert.True(recall >= 0.95 && precision >= 0.95, why);
    }
}

/// <summary>A sentence of a concern, with the passages in it that blame the child; none if it blames nobody.</summary>
public sealed record BlameSentence(string Id, string Text, IReadOnlyList<(int Start, int End)> Passages)
{
    public bool Blames => Passages.Count > 0;

    public bool Overlaps(BlamingMark mark) => Passages.Any(passage => mark.Start < passage.End && passage.Start < mark.End);

    public override string ToString() => $"{Id} {Text} [{string.Join(" | ", Passages.Select(passage => Text[passage.Start..passage.End]))}]";

    public static IReadOnlyList<BlameSentence> ReadAll(string half)
    {
        using var parser = new TextFieldParser(Path.Combine(Packs.Root, "tests", "Domain.Tests", "Cases", "Words", $"{half}.csv"));
        parser.SetDelimiters(",");
        parser.TrimWhiteSpace = false;
        List<BlameSentence> sentences = [];
        for (var row = parser.ReadFields(); row is not null; row = parser.ReadFields())
        {
            if (row[0] != "id")
            {
                sentences.Add(new BlameSentence(row[0], row[1], PassagesOf(row[1], row[2])));
            }
        }

        return sentences;
    }

    private static IReadOnlyList<(int Start, int End)> PassagesOf(string text, string passages) =>
    [
        .. passages.Split(" | ", StringSplitOptions.RemoveEmptyEntries).Select(passage =>
        {
            var start = text.IndexOf(passage, StringComparison.Ordinal);
            Assert.True(start >= 0 && text.IndexOf(passage, start + 1, StringComparison.Ordinal) < 0, $"'{passage}' is not once in '{text}'");
            return (start, start + passage.Length);
        }),
    ];
}
