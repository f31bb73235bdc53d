using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Samphire.App.Content;

/// <summary>
/// Reads the part of YAML that packs use (maps, lists and scalars) and keeps the line of each value. Anchors, tags,
/// duplicate keys and a second document are faults.
/// </summary>
internal sealed class YamlReader
{
    private const int Deepest = 32;

    private readonly FileFaults faults;
    private readonly int linesAbove;
    private readonly Parser parser;
    private int lastLine = 1;
    private int depth;

    private YamlReader(string text, FileFaults faults, int linesAbove)
    {
        this.faults = faults;
        this.linesAbove = linesAbove;
        parser = new Parser(new StringReader(text));
    }

    public static YamlNode? Read(string text, FileFaults faults, int linesAbove = 0) =>
        new YamlReader(text, faults, linesAbove).Document();

    private YamlNode? Document()
    {
        // For some broken flow sequences the parser throws an exception without a position. The fault then gets the
        // line of the last token.
        try
        {
            Next();
            if (Next() is StreamEnd)
            {
                faults.Add(1, "the file is empty", "YAML");
                return null;
            }

            var node = Node(Next());
            Next();
            if (Next() is DocumentStart second)
            {
                faults.Add(Line(second), "more than one document", "one document per file");
                return null;
            }

            return node;
        }
        catch (YamlException broken)
        {
            faults.Add(linesAbove + Math.Max(1, (int)broken.Start.Line), $"not YAML: {FirstLine(broken.Message)}", "YAML");
            return null;
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException or FormatException)
        {
            faults.Add(lastLine, "not YAML", "YAML");
            return null;
        }
    }

    private YamlNode Node(ParsingEvent start)
    {
        if (depth > Deepest)
        {
            throw new InvalidOperationException("The pack is nested too deeply.");
        }

        if (start is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
        {
            faults.Add(Line(start), "an anchor or alias", "the value itself");
        }

        if (start is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
        {
            faults.Add(Line(start), "a tag", "an untagged value");
        }

        return start switch
        {
            MappingStart => Map(Line(start)),
            SequenceStart => List(Line(start)),
            Scalar scalar => new YamlScalar(Line(start), scalar.Value, scalar.Style == ScalarStyle.Plain),
            _ => new YamlScalar(Line(start), "", Plain: true),
        };
    }

    private YamlMap Map(int line)
    {
        depth++;
        List<YamlEntry> entries = [];
        HashSet<string> keys = new(StringComparer.Ordinal);
        for (var next = Next(); next is not MappingEnd; next = Next())
        {
            var keyLine = Line(next);
            var key = Node(next) is YamlScalar scalar ? scalar.Value : null;
            var value = Node(Next());
            if (key is null)
            {
                faults.Add(keyLine, "a key that is not text", "a key");
            }
            else if (!keys.Add(key))
            {
                faults.Add(keyLine, $"key '{key}' appears twice", "each key once");
            }
            else
            {
                entries.Add(new YamlEntry(key, keyLine, value));
            }
        }

        depth--;
        return new YamlMap(line, entries);
    }

    private YamlList List(int line)
    {
        depth++;
        List<YamlNode> items = [];
        for (var next = Next(); next is not SequenceEnd; next = Next())
        {
            items.Add(Node(next));
        }

        depth--;
        return new YamlList(line, items);
    }

    private ParsingEvent Next()
    {
        if (!parser.MoveNext())
        {
            throw new InvalidOperationException("The document ends too early.");
        }

        lastLine = Line(parser.Current!);
        return parser.Current!;
    }

    private int Line(ParsingEvent at) => linesAbove + Math.Max(1, (int)at.Start.Line);

    private static string FirstLine(string message) => message.Split('\n', 2)[0].Trim();
}
