using System.CommandLine;
using Samphire.App.Assessments;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.Cli.Readable;
using Samphire.Domain.Routes;

namespace Samphire.Cli.Verbs;

internal static class Assess
{
    private const string Examples = """
        Says what to do now, the level and the reasons for it, what is not known,
        who to tell and when to review.
        Reads one assessment, a JSON array of assessments, or JSON Lines.

        Examples:
          samphire assess examples/wendmarsh.jsonl
          samphire assess concern.json --area AREA
          cat many.jsonl | samphire assess - --json > decisions.jsonl
        """;

    public static Command Command(Streams streams)
    {
        var file = new Argument<string>("FILE") { Description = "The file to read, or - for standard input." };
        var json = new Option<bool>("--json") { Description = "Write JSON Lines, one decision per line." };
        var area = new Option<string?>("--area") { Description = "The area for assessments that do not name one.", HelpName = "AREA" };
        var content = new ContentOptions();
        var command = new Command("assess", Examples) { file, json, area };
        content.AddTo(command);
        command.SetAction(call => Run(
            call.GetValue(file)!, call.GetValue(json), call.GetValue(area), content.Open(call), streams));
        return command;
    }

    private static int Run(string file, bool json, string? areaId, ContentLibrary library, Streams streams)
    {
        var area = areaId is null ? null : FindArea(areaId, library);
        var assess = new AssessItems(library, London.Time());
        using var input = InputFile.Open(file, streams);
        bool wrong;
        if (json)
        {
            var output = new JsonLines(streams.Out);
            wrong = WriteJson(assess.Run(input, area, output.Flush), library, output);
        }
        else
        {
            wrong = WriteReadable(assess.Run(input, area), library, streams);
        }

        return wrong ? ExitCode.Wrong : ExitCode.Done;
    }

    public static Area FindArea(string id, ContentLibrary library) =>
        library.FindArea(id) ?? throw new UsageException(
            $"There is no area '{id}'. There are: {string.Join(", ", library.Areas.Select(pack => pack.Area.Stamp.Id))}.");

    private static bool WriteJson(IEnumerable<AssessedItem> items, ContentLibrary library, JsonLines output)
    {
        var wording = library.Toolbox.Toolbox.Wording;
        var wrong = false;
        foreach (var item in items)
        {
            if (item.Decision is { } decision)
            {
                output.Write(json => DecisionWriter.Write(json, decision, wording));
            }
            else
            {
                wrong = true;
                output.Write(json => DecisionWriter.WriteErrors(json, item.Reference, item.Errors));
            }
        }

        output.Flush();
        return wrong;
    }

    private static bool WriteReadable(IEnumerable<AssessedItem> items, ContentLibrary library, Streams streams)
    {
        using var writer = streams.Text();
        var text = new DecisionText(new Page(writer, streams.Colour), library, London.Time());
        var wrong = false;
        var number = 0;
        foreach (var item in items)
        {
            number++;
            if (item.Decision is { } decision)
            {
                text.Write(decision);
            }
            else
            {
                wrong = true;
                text.WriteErrors(number, item.Reference, item.Errors);
            }

            writer.Flush();
        }

        return wrong;
    }
}
