using System.Text.Json;

namespace Samphire.App.Input;

/// <summary>
/// One item of the input, or why it cannot be read. The bytes are valid only until the next item is read.
/// </summary>
public readonly record struct RawItem(ReadOnlyMemory<byte> Bytes, InputError? Unreadable)
{
    internal static RawItem Broken(string expected, string found) => new(default, new InputError("", expected, found));
}

/// <summary>What the items of an input are.</summary>
/// <param name="Name">With its article, like "an assessment".</param>
/// <param name="Fields">A line with one of these fields is an item of its own.</param>
public sealed record ItemKind(string Name, string[] Fields)
{
    public static ItemKind Assessment { get; } = new("an assessment", ["format", "reference"]);

    public static ItemKind Text { get; } = new("a text with its id", ["id", "text"]);
}

/// <summary>
/// Reads a JSON array, JSON Lines or a single value item by item, in constant memory. The first characters, and whether
/// a second value follows the first, decide which of the three it is.
/// </summary>
public sealed class Items
{
    private static readonly RawItem TooLong = RawItem.Broken("an item of at most 16 MiB", "a longer item");

    private readonly InputBuffer buffer;

    private readonly ItemKind kind;

    private Items(Stream input, ItemKind kind, Action? beforeReading)
    {
        this.kind = kind;
        buffer = new InputBuffer(input, beforeReading);
    }

    /// <param name="input">The stream to read.</param>
    /// <param name="kind">What it contains.</param>
    /// <param name="beforeReading">Called before each read. Send pending answers here: the sender may wait for them
    /// before writing more.</param>
    public static IEnumerable<RawItem> Read(Stream input, ItemKind kind, Action? beforeReading = null) => new Items(input, kind, beforeReading).All();

    private IEnumerable<RawItem> All()
    {
        buffer.SkipByteOrderMark();
        if (buffer.SkipBlanks() is not { } first)
        {
            return [RawItem.Broken(kind.Name, "nothing")];
        }

        if (first == (byte)'[')
        {
            return ArrayItems();
        }

        return InputForm.IsOneValueOverManyLines(buffer, kind.Fields) ? [OneValue()] : Lines();
    }

    private IEnumerable<RawItem> Lines()
    {
        while (buffer.LineLength(out var tooLong) is { } length)
        {
            if (tooLong)
            {
                buffer.SkipLine();
                yield return TooLong;
                continue;
            }

            var line = Trimmed(buffer.Unread[..length]);
            if (line.Length > 0)
            {
                yield return new RawItem(line, null);
            }

            buffer.Advance(Math.Min(length + 1, buffer.Unread.Length));
        }
    }

    private IEnumerable<RawItem> ArrayItems()
    {
        buffer.Advance(1);
        var isEmpty = buffer.SkipBlanks() == (byte)']';
        while (!isEmpty)
        {
            var (length, broken) = ValueLength();
            if (broken is not null)
            {
                yield return broken.Value;
                yield break;
            }

            yield return new RawItem(buffer.Unread[..length], null);
            buffer.Advance(length);
            var next = buffer.SkipBlanks();
            if (next == (byte)']')
            {
                break;
            }

            if (next != (byte)',')
            {
                yield return RawItem.Broken("a comma or the end of the array", next is null ? "the end of the input" : "something else");
                yield break;
            }

            buffer.Advance(1);
            buffer.SkipBlanks();
        }

        buffer.Advance(1);
        if (buffer.SkipBlanks() is not null)
        {
            yield return RawItem.Broken("nothing after the array", "something else");
        }
    }

    private RawItem OneValue()
    {
        var (length, broken) = ValueLength();
        return broken ?? new RawItem(buffer.Unread[..length], null);
    }

    private (int Length, RawItem? Broken) ValueLength()
    {
        while (true)
        {
            try
            {
                var reader = new Utf8JsonReader(buffer.Unread.Span, buffer.AtEnd, new JsonReaderState(JsonItem.ReaderOptions));
                if (reader.Read() && reader.TrySkip())
                {
                    return ((int)reader.BytesConsumed, null);
                }
            }
            catch (JsonException broken)
            {
                return (0, JsonItem.Broken(broken));
            }

            if (buffer.IsFull)
            {
                return (0, TooLong);
            }

            if (!buffer.FillMore() && buffer.Unread.Length == 0)
            {
                return (0, RawItem.Broken("a value", "the end of the input"));
            }
        }
    }

    // Files that were joined leave a byte-order mark at the start of a line.
    private static ReadOnlyMemory<byte> Trimmed(ReadOnlyMemory<byte> line)
    {
        if (line.Span.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        var start = line.Span.IndexOfAnyExcept(InputBuffer.Blanks);
        return start < 0 ? default : line[start..(line.Span.LastIndexOfAnyExcept(InputBuffer.Blanks) + 1)];
    }
}
