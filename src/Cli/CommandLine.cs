using System.CommandLine;
using System.CommandLine.Help;
using System.Data.Common;
using Samphire.App.Input;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Cli.Verbs;

namespace Samphire.Cli;

/// <summary>Parses the command line, runs the verb, and turns the outcome into an exit code.</summary>
public static class CommandLine
{
    public static int Run(string[] args, Streams streams)
    {
        // Not a RootCommand, which takes its name from the file that was started.
        var root = new Command("samphire", "Samphire helps professionals decide what to do when a child may be being sexually exploited.")
        {
            Assess.Command(streams),
            Route.Command(streams),
            Words.Command(streams),
            Content.Command(streams),
            Explain.Command(streams),
            Serve.Command(streams),
            User.Command(streams),
            AgencyVerb.Command(streams),
            TeamVerb.Command(streams),
            Keys.Command(streams),
            Verify.Command(streams),
        };
        root.Options.Add(new HelpOption { Recursive = true });
        root.Options.Add(new VersionOption());

        // A file name may begin with @. It never stands for a file of further arguments.
        var call = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (call.Errors.Count > 0)
        {
            return Wrong(call, streams);
        }

        // The parser skips a first word in square brackets. Here it is an error like any other.
        if (args is [['[', ..], ..])
        {
            streams.Error.WriteLine($"There is no command '{args[0]}'. Try: {root.Name} --help");
            return ExitCode.Wrong;
        }

        try
        {
            using var output = streams.Text();
            return call.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = streams.Error });
        }
        catch (Exception wrong) when (wrong is UsageException or StoreRefusedException)
        {
            streams.Error.WriteLine(wrong.Message);
            return ExitCode.Wrong;
        }
        catch (Exception broken) when (broken is StoreDamagedException or KeysRefusedException or ContentBrokenException)
        {
            streams.Error.WriteLine(broken.Message);
            return ExitCode.Broken;
        }
        catch (DbException failure) when (StoreFailure.Explain("the store", failure) is { } refused)
        {
            streams.Error.WriteLine(refused.Message);
            return ExitCode.Wrong;
        }
        catch (InputRefusedException refused)
        {
            streams.Error.WriteLine($"The input cannot be read: {refused.Message}");
            return ExitCode.Wrong;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"The output could not be written: {broken.Message}");
            return ExitCode.Broken;
        }
        catch (Exception broken)
        {
            // What a professional typed must not reach a log, so the message of the exception is not written, only its
            // type.
            streams.Error.WriteLine($"Unexpected error ({broken.GetType().Name}). Nothing was saved or sent. If a child is in danger, call 999.");
            return ExitCode.Broken;
        }
    }

    private static int Wrong(ParseResult call, Streams streams)
    {
        foreach (var error in call.Errors.Select(error => error.Message).Distinct())
        {
            streams.Error.WriteLine(error);
        }

        var words = call.CommandResult.Command.Parents.OfType<Command>().Reverse()
            .Append(call.CommandResult.Command).Select(command => command.Name);
        streams.Error.WriteLine($"Try: {string.Join(' ', words)} --help");
        return ExitCode.Wrong;
    }
}
