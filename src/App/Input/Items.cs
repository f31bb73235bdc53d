using System.Buffers;
using System.Text.Json;

namespace Samphire.App.Input;

/// <summary>One item as it stands in the input, or why it cannot be read. The bytes hold until the next item is asked for.</summary>
public readonly record struct RawItem(ReadOnlyMemory<byte> Bytes, InputError? Unreadable)
{
    internal static RawItem Broken(string expected, string found) => new(default, new InputError("", expected, found));
}

/// <summary>
/// The items of an input, one after the other, flat in memory: a JSON array, JSON Lines or a single value, told apart by the
/// first characters and by whether a second value follows the first.
/// </summary>
public sealed class Items
{
    private const byte NewLine = (byte)'\n';
    private static readonly SearchValues<byte> BlankBytes = SearchValues.Create(" \t\r\n"u8);

    private readonly InputBuffer buffer;

    private Items(Stream input) => buffer = new InputBuffer(input);

    public static IEnumerable<RawItem> Read(Stream input) => new Items(input).All();

    private IEnumerable<RawItem> All()
    {
        buffer.SkipByteOrderMark();
        if (SkipBlanks() is not { } first)
        {
            return [RawItem.Broken("an assessment", "nothing")];
        }

        return first == (byte)'[' ? ArrayItems() : IsOneValueOverManyLines() ? [OneValue()] : Lines();
    }

    private IEnumerable<RawItem> Lines()
    {
        while (true)
        {
            var length = LineLength(out var tooLong);
            if (tooLong)
            {
                yield return RawItem.Broken("an item of at most 16 MiB", "a longer one");
                continue;
            }

            if (length < 0)
            {
                yield break;
            }

            var line = Trim(buffer.Unread[..length]);
            if (line.Length > 0)
            {
                yield return new RawItem(line, null);
            }

            buffer.Advance(Math.Min(length + 1, buffer.Unread.Length));
        }
    }

    /// <summary>The length of the next line without its end; -1 at the end of the input.</summary>
    private int LineLength(out bool tooLong)
    {
        tooLong = false;
        var searched = 0;
        while (true)
        {
            var at = buffer.Unread.Span[searched..].IndexOf(NewLine);
            if (at >= 0)
            {
                return searched + at;
            }

            searched = buffer.Unread.Length;
            if (buffer.IsFull)
            {
                tooLong = true;
                SkipLine();
                return 0;
            }

            if (!buffer.Fill())
            {
                return buffer.Unread.Length == 0 ? -1 : buffer.Unread.Length;
            }
        }
    }

    private void SkipLine()
    {
        do
        {
            var at = buffer.Unread.Span.IndexOf(NewLine);
            buffer.Advance(at < 0 ? buffer.Unread.Length : at + 1);
            if (at >= 0)
            {
                return;
            }
        }
        while (buffer.Fill());
    }

    private IEnumerable<RawItem> ArrayItems()
    {
        buffer.Advance(1);
        for (var first = true; ; first = false)
        {
            var next = SkipBlanks();
            if (next == (byte)']' && first)
            {
                break;
            }

            var (length, broken) = ValueLength();
            if (broken is not null)
            {
                yield return broken.Value;
                yield break;
            }

            yield return new RawItem(buffer.Unread[..length], null);
            buffer.Advance(length);
            next = SkipBlanks();
            if (next == (byte)']')
            {
                break;
            }

            if (next != (byte)',')
            {
                yield return RawItem.Broken("a comma or the end of the list", next is null ? "the end of the input" : "something else");
                yield break;
            }

            buffer.Advance(1);
        }

        buffer.Advance(1);
        if (SkipBlanks() is not null)
        {
            yield return RawItem.Broken("nothing after the list", "something else");
        }
    }

    /// <summary>How long the value is that starts here, reading on until it is whole; or why it cannot be read.</summary>
    private (int Length, RawItem? Broken) ValueLength()
    {
        while (true)
        {
            try
            {
                var reader = new Utf8JsonReader(buffer.Unread.Span, buffer.AtEnd, default);
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
                return (0, RawItem.Broken("an item of at most 16 MiB", "a longer one"));
            }

            if (!buffer.Fill() && buffer.Unread.Length == 0)
            {
                return (0, RawItem.Broken("a value", "the end of the input"));
            }
        }
    }

    /// <summary>
    /// A value that does not end on its first line is one value printed over many lines, unless its first line is broken and
    /// further lines are values of their own.
    /// </summary>
    private bool IsOneValueOverManyLines()
    {
        var firstLine = LineLength(out var tooLong);
        if (tooLong || IsValue(buffer.Unread.Span[..firstLine]) || !MoreFollows(firstLine))
        {
            return false;
        }

        while (true)
        {
            try
            {
                var reader = new Utf8JsonReader(buffer.Unread.Span, buffer.AtEnd, default);
                if (reader.Read() && reader.TrySkip())
                {
                    return !MoreFollows((int)reader.BytesConsumed);
                }
            }
            catch (JsonException broken)
            {
                return broken.LineNumber > 0 && !StartsAfresh(broken) && !HasItemOnALine(firstLine);
            }

            if (buffer.IsFull)
            {
                return true;
            }

            if (!buffer.Fill() && buffer.AtEnd && buffer.Unread.Length == 0)
            {
                return false;
            }
        }
    }

    private RawItem OneValue()
    {
        var (length, broken) = ValueLength();
        return broken ?? new RawItem(buffer.Unread[..length], null);
    }

    /// <summary>The value breaks where a new line begins an object of its own.</summary>
    private bool StartsAfresh(JsonException broken)
    {
        var rest = buffer.Unread.Span;
        for (var line = 0L; line < broken.LineNumber; line++)
        {
            rest = rest[(rest.IndexOf(NewLine) + 1)..];
        }

        var before = rest[..Math.Min((int)(broken.BytePositionInLine ?? 0), rest.Length)];
        return before.IndexOfAnyExcept(BlankBytes) < 0 && rest[before.Length..] is [(byte)'{', ..];
    }

    /// <summary>Some later line is an assessment of its own, whole.</summary>
    private bool HasItemOnALine(int firstLine)
    {
        while (!buffer.IsFull && buffer.Fill())
        {
        }

        var rest = buffer.Unread.Span[firstLine..];
        while (!rest.IsEmpty)
        {
            rest = rest[1..];
            var end = rest.IndexOf(NewLine) is var at and >= 0 ? at : rest.Length;
            var line = rest[..end];
            if (IsValue(line) && JsonItem.HasAnyField(line, "format", "reference"))
            {
                return true;
            }

            rest = rest[end..];
        }

        return false;
    }

    private bool MoreFollows(int from)
    {
        while (true)
        {
            if (buffer.Unread.Span[from..].IndexOfAnyExcept(BlankBytes) >= 0)
            {
                return true;
            }

            if (buffer.IsFull || !buffer.Fill())
            {
                return buffer.IsFull;
            }
        }
    }

    private byte? SkipBlanks()
    {
        while (true)
        {
            var at = buffer.Unread.Span.IndexOfAnyExcept(BlankBytes);
            if (at >= 0)
            {
                buffer.Advance(at);
                return buffer.Unread.Span[0];
            }

            buffer.Advance(buffer.Unread.Length);
            if (!buffer.Fill())
            {
                return null;
            }
        }
    }

    private static bool IsValue(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes);
            var isValue = reader.Read() && reader.TrySkip();
            return isValue && bytes[(int)reader.BytesConsumed..].IndexOfAnyExcept(BlankBytes) < 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> line)
    {
        var start = line.Span.IndexOfAnyExcept(BlankBytes);
        return start < 0 ? default : line[start..(line.Span.LastIndexOfAnyExcept(BlankBytes) + 1)];
    }
}
