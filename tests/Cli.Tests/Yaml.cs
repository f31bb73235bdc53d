using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Samphire.Cli.Tests;

/// <summary>
/// Reads the case files from YAML to JSON. Unquoted true, false, null and whole numbers keep their types; all else is
/// text.
/// </summary>
internal static class Yaml
{
    public static JsonNode Read(params string[] pathBesideTheTests)
    {
        using var file = File.OpenText(Call.Beside(pathBesideTheTests));
        return Parse(file);
    }

    public static JsonNode Parse(TextReader text)
    {
        var stream = new YamlStream();
        stream.Load(text);
        return Node(stream.Documents[0].RootNode)!;
    }

    private static JsonNode? Node(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, Node(entry.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(Node)]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => Plain(plain.Value!),
        YamlScalarNode quoted => JsonValue.Create(quoted.Value!),
        _ => throw new InvalidOperationException($"Line {node.Start.Line}: neither a map, a list nor a value."),
    };

    private static JsonValue? Plain(string text) => text switch
    {
        "null" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(text),
    };
}
