using Samphire.Domain.Shared;
using YamlDotNet.RepresentationModel;

namespace Samphire.Testing;

/// <summary>
/// A mapping in a table of examples. Every key must be read once; an unread key is an error, so that a typing mistake
/// in a table cannot weaken an example.
/// </summary>
public sealed class YamlRow
{
    private const string LeftOut = "left-out";
    private readonly Dictionary<string, YamlNode> unread;

    public YamlRow(YamlNode node) =>
        unread = ((YamlMappingNode)node).Children.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value, StringComparer.Ordinal);

    public static YamlRow File(string path)
    {
        var yaml = new YamlStream();
        using var text = new StreamReader(path);
        yaml.Load(text);
        return new YamlRow(yaml.Documents.Single().RootNode);
    }

    public bool Has(string key) => unread.ContainsKey(key);

    public YamlNode? Node(string key) => unread.Remove(key, out var node) ? node : null;

    public YamlRow? Row(string key) => Node(key) is { } node ? new YamlRow(node) : null;

    public IReadOnlyList<YamlRow>? Rows(string key) =>
        Node(key) is { } node ? [.. ((YamlSequenceNode)node).Children.Select(child => new YamlRow(child))] : null;

    public string? Text(string key) => Node(key) is { } node ? Scalar(node) : null;

    public IReadOnlyList<string>? Texts(string key) =>
        Node(key) is { } node ? [.. ((YamlSequenceNode)node).Children.Select(Scalar)] : null;

    public int Number(string key, int otherwise) => Text(key) is { } text ? NumberIn(text) : otherwise;

    public bool Flag(string key, bool otherwise) => Text(key) is { } text ? bool.Parse(text) : otherwise;

    public T Word<T>(string key, T otherwise)
        where T : struct, Enum => Text(key) is { } text ? WordIn<T>(text) : otherwise;

    /// <summary>The value; null if the row says "left-out"; the default if the row lacks the key.</summary>
    public T? Optional<T>(string key, T? otherwise, Func<string, T> read)
        where T : struct => Text(key) switch { null => otherwise, LeftOut => null, var text => read(text) };

    /// <summary>True, once, if the row says that a field is left out.</summary>
    public bool IsLeftOut(string key) => unread.TryGetValue(key, out var node) && node is YamlScalarNode { Value: LeftOut } && unread.Remove(key);

    public void End()
    {
        if (unread.Count > 0)
        {
            throw new FormatException($"Nobody reads {string.Join(", ", unread.Keys)}.");
        }
    }

    public static T WordIn<T>(string word)
        where T : struct, Enum => Vocabulary.Find<T>(word) ?? throw new FormatException($"{word} is not a {typeof(T).Name}.");

    public static int NumberIn(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Scalar(YamlNode node) => ((YamlScalarNode)node).Value!;
}
