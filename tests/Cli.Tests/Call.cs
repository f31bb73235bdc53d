using System.Text;
using System.Text.Json.Nodes;
using Samphire.Testing;

namespace Samphire.Cli.Tests;

/// <summary>The result of a run.</summary>
public sealed record Answer(int ExitCode, string Out, string Error)
{
    /// <summary>The output as JSON Lines.</summary>
    public IReadOnlyList<JsonObject> Lines =>
        [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];
}

/// <summary>Runs the command line in this process, with the packs of the project.</summary>
internal static class Call
{
    public static Answer Samphire(params string[] args) => SamphireOn([], args);

    public static Answer SamphireOn(string input, params string[] args) => SamphireOn(Encoding.UTF8.GetBytes(input), args);

    public static Answer SamphireOn(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var given = new MemoryStream(input);
        var exitCode = CommandLine.Run(args, new Streams(given, output, error, Colour: false));
        return new Answer(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Assesses the input, with the answer in JSON.</summary>
    public static Answer Assess(string input, params string[] further) => SamphireOn(input, ["assess", "-", "--json", .. further]);

    /// <summary>A file in the folder of these tests.</summary>
    public static string Beside(params string[] path) => Path.Combine([Packs.Root, "tests", "Cli.Tests", .. path]);
}
