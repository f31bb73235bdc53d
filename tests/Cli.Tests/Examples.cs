using System.Text.Json.Nodes;
using Samphire.Testing;

namespace Samphire.Cli.Tests;

/// <summary>The situations of examples/wendmarsh.jsonl.</summary>
internal static class Examples
{
    public static string Path { get; } = System.IO.Path.Combine(Packs.Root, "examples", "wendmarsh.jsonl");

    public static IReadOnlyList<string> Lines { get; } = File.ReadAllLines(Path);

    public static string Find(string reference) => Lines.Single(line => Reference(line) == reference);

    public static string Reference(string line) => (string)JsonNode.Parse(line)!["reference"]!;
}
