using System.Text.Json;

namespace Samphire.App.Input;

/// <summary>
/// Tells a single value that is printed over many lines from JSON Lines. A second value behind the first makes it lines; so
/// does a broken first line with more behind it. What is left is a value that breaks somewhere further down: that is one
/// broken value, unless a later line begins, or is, an item of its own.
/// </summary>
internal static class InputForm
{
    public static bool IsOneValueOverManyLines(InputBuffer buffer)
    {
        var firstLine = buffer.LineLength(out var tooLong) ?? 0;
        if (tooLong || JsonItem.IsOneValue(buffer.Unread.Span[..firstLine]) || !buffer.MoreFollows(firstLine))
        {
            return false;
        }

        while (true)
        {
            try
            {
                var reader = new Utf8JsonReader(buffer.Unread.Span, buffer.AtEnd, new JsonReaderState(JsonItem.ReaderOptions));
                if (reader.Read() && reader.TrySkip())
                {
                    return !buffer.MoreFollows((int)reader.BytesConsumed);
                }
            }
            catch (JsonException broken)
            {
                return broken.LineNumber > 0 && !StartsAfresh(buffer, broken) && !HasItemOnALaterLine(buffer, firstLine);
            }

            if (buffer.IsFull)
            {
                return true;
            }

            buffer.FillMore();
        }
    }

    /// <summary>The value breaks where a new line begins an object of its own.</summary>
    private static bool StartsAfresh(InputBuffer buffer, JsonException broken)
    {
        var rest = buffer.Unread.Span;
        for (var line = 0L; line < broken.LineNumber; line++)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        var before = rest[..Math.Min((int)(broken.BytePositionInLine ?? 0), rest.Length)];
        return before.IndexOfAnyExcept(InputBuffer.Blanks) < 0 && rest[before.Length..] is [(byte)'{', ..];
    }

    /// <summary>Some later line is an item of its own, whole.</summary>
    private static bool HasItemOnALaterLine(InputBuffer buffer, int firstLine)
    {
        while (!buffer.IsFull && buffer.Fill())
        {
        }

        var rest = buffer.Unread.Span[firstLine..];
        while (!rest.IsEmpty)
        {
            rest = rest[1..];
            var end = rest.IndexOf((byte)'\n') is var at and >= 0 ? at : rest.Length;
            var line = rest[..end];
            if (JsonItem.IsOneValue(line) && JsonItem.HasAnyField(line, "format", "reference"))
            {
                return true;
            }

            rest = rest[end..];
        }

        return false;
    }
}
