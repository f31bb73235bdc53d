using System.Text.Json;

namespace Samphire.App.Input;

/// <summary>
/// Decides whether the input is one value printed over several lines, or JSON Lines. It is JSON Lines if the first line
/// is a complete or broken value, if a second value follows the first, or if after a broken value a later line starts
/// an object or is a complete item.
/// </summary>
internal static class InputForm
{
    public static bool IsOneValueOverManyLines(InputBuffer buffer, string[] itemFields)
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
                return broken.LineNumber > 0 && !StartsAfresh(buffer, broken) && !HasItemOnALaterLine(buffer, firstLine, itemFields);
            }

            if (buffer.IsFull)
            {
                return true;
            }

            buffer.FillMore();
        }
    }

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

    private static bool HasItemOnALaterLine(InputBuffer buffer, int firstLine, string[] itemFields)
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
            if (JsonItem.IsOneValue(line) && JsonItem.HasAnyField(line, itemFields))
            {
                return true;
            }

            rest = rest[end..];
        }

        return false;
    }
}
