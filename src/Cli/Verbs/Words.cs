using System.CommandLine;
using Samphire.App.Cases;
using Samphire.Cli.Readable;
using Samphire.Domain.Cases;

namespace Samphire.Cli.Verbs;

internal static class Words
{
    private const string Examples = """
        Marks wording that may sound as if the child is to blame, and says why and
        what could be written instead. What others said or wrote is never marked.
        Reads JSON Lines, one {"id": ..., "text": ...} per line.

        Examples:
          samphire words texts.jsonl
          cat texts.jsonl | samphire words - --json > marks.jsonl
        """;

    public static Command Command(Streams streams)
    {
        var file = new Argument<string>("FILE") { Description = "The file to read, or - for standard input." };
        var json = new Option<bool>("--json") { Description = "Write JSON Lines, one answer per line." };
        var content = new ContentOptions();
        var command = new Command("words", Examples) { file, json };
        content.AddTo(command);
        command.SetAction(call => Run(call.GetValue(file)!, call.GetValue(json), content.Open(call).Toolbox.Concerns.BlamePhrases, streams));
        return command;
    }

    private static int Run(string file, bool json, BlamingPhrases phrases, Streams streams)
    {
        using var input = InputFile.Open(file, streams);
        return (json ? WriteJson(input, phrases, streams) : WriteReadable(input, phrases, streams)) ? ExitCode.Done : ExitCode.Wrong;
    }

    // False if an item is wrong.
    private static bool WriteJson(Stream input, BlamingPhrases phrases, Streams streams)
    {
        var output = new JsonLines(streams.Out);
        var valid = true;
        foreach (var item in MarkTexts.Run(input, phrases, output.Flush))
        {
            output.Write(item.Write);
            valid &= item.IsValid;
        }

        output.Flush();
        return valid;
    }

    private static bool WriteReadable(Stream input, BlamingPhrases phrases, Streams streams)
    {
        using var writer = streams.Text();
        var text = new MarksText(new Page(writer, streams.Colour));
        var valid = true;
        var number = 0;
        foreach (var item in MarkTexts.Run(input, phrases))
        {
            number++;
            text.Write(number, item);
            valid &= item.IsValid;
            writer.Flush();
        }

        return valid;
    }
}
