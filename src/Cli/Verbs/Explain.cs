using System.CommandLine;
using Samphire.App.Content;
using Samphire.Cli.Readable;
using Samphire.Domain.Assessments;
using Samphire.Domain.Shared;

namespace Samphire.Cli.Verbs;

internal static class Explain
{
    public static Command Command(Streams streams)
    {
        var reason = new Argument<string>("REASON") { Description = "The id of a reason, as a decision gives it." };
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var content = new ContentOptions();
        var command = new Command("explain", """
            Explains a reason given in a decision: what it means, when it applies,
            what it does, its numbers and its source.

            Examples:
              samphire explain known-link
              samphire explain floor-act-now --json
            """) { reason, json };
        content.AddTo(command);
        command.SetAction(call =>
        {
            var library = content.Open(call);
            var sought = call.GetValue(reason)!;
            var id = Vocabulary.Find<ReasonId>(sought) ?? throw new UsageException(
                Content.NothingHere("reason", sought, Vocabulary.All<ReasonId>()));
            var explanation = Explanation.Of(id, library.Toolbox);
            if (call.GetValue(json))
            {
                JsonLines.WriteOne(streams.Out, explanation.Write);
                return ExitCode.Done;
            }

            using var writer = streams.Text();
            new ContentText(new Page(writer, streams.Colour), library).Write(explanation);
            return ExitCode.Done;
        });
        return command;
    }
}
