using System.CommandLine;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.Cli.Readable;

namespace Samphire.Cli.Verbs;

internal static class Content
{
    public static Command Command(Streams streams) => new("content", "Check the content packs, or show an item or a guidance document.")
    {
        Check(streams),
        Show(streams),
    };

    private static Command Check(Streams streams)
    {
        var folder = new Argument<string?>("FOLDER")
        {
            Description = "The content folder. Default: the one shipped with the program.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("check", """
            Reads every version of every pack and prints each fault as
            FILE:LINE: what is wrong; what was expected.

            Examples:
              samphire content check
              samphire content check content
            """) { folder };
        command.SetAction(call =>
        {
            var faults = ContentLibrary.Check(ContentOptions.FolderOf(call.GetValue(folder)));
            using var writer = streams.Text();
            foreach (var fault in faults)
            {
                writer.WriteLine(fault);
            }

            return faults.Count == 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    private static Command Show(Streams streams)
    {
        var id = new Argument<string>("ID") { Description = "The id of an item, an open question or a guidance document." };
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var content = new ContentOptions();
        var command = new Command("show", """
            Shows an assessment item or a guidance document.

            Examples:
              samphire content show ITEM
              samphire content show DOCUMENT --json
            """) { id, json };
        content.AddTo(command);
        command.SetAction(call =>
        {
            var library = content.Open(call);
            var sought = call.GetValue(id)!;
            var shown = ContentEntry.Find(sought, library) ?? throw new UsageException(
                NothingHere("item or document", sought, ContentEntry.Ids(library)));
            if (call.GetValue(json))
            {
                JsonLines.WriteOne(streams.Out, shown.Write);
                return ExitCode.Done;
            }

            using var writer = streams.Text();
            new ContentText(new Page(writer, streams.Colour), library).Write(shown);
            return ExitCode.Done;
        });
        return command;
    }

    public static string NothingHere(string what, string id, IEnumerable<string> ids)
    {
        var near = ClosestMatches.Of(id, ids);
        return $"There is no {what} '{id}'.{(near.Count == 0 ? "" : $" Did you mean: {string.Join(", ", near)}.")}";
    }
}
