using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Samphire.App.Input;

/// <summary>Reading the JSON of one item.</summary>
public static class JsonItem
{
    /// <summary>Far deeper than any form goes: what is nested like this can be read, and is then refused field by field.</summary>
    private const int Deepest = 1000;

    internal static JsonReaderOptions ReaderOptions { get; } = new() { MaxDepth = Deepest };

    private static JsonDocumentOptions DocumentOptions { get; } = new() { MaxDepth = Deepest };

    /// <summary>The item's document, or why it cannot be read at all.</summary>
    public static (JsonDocument? Document, InputError? Unreadable) Parse(RawItem item)
    {
        if (item.Unreadable is not null)
        {
            return (null, item.Unreadable);
        }

        if (!Utf8.IsValid(item.Bytes.Span))
        {
            return (null, new InputError("", "UTF-8", "bytes that are not UTF-8"));
        }

        try
        {
            return (JsonDocument.Parse(item.Bytes, DocumentOptions), null);
        }
        catch (JsonException broken)
        {
            return (null, Broken(broken).Unreadable);
        }
    }

    internal static RawItem Broken(JsonException broken) => RawItem.Broken(
        "JSON",
        string.Create(
            CultureInfo.InvariantCulture,
            $"something that is not JSON, at line {(broken.LineNumber ?? 0) + 1}, byte {(broken.BytePositionInLine ?? 0) + 1} of the item"));

    /// <summary>True where the bytes are one whole value and nothing else.</summary>
    internal static bool IsOneValue(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes, ReaderOptions);
            return reader.Read() && reader.TrySkip() && bytes[(int)reader.BytesConsumed..].IndexOfAnyExcept(InputBuffer.Blanks) < 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>True where an object has one of some fields at its top.</summary>
    internal static bool HasAnyField(ReadOnlySpan<byte> item, params ReadOnlySpan<string> names)
    {
        var reader = new Utf8JsonReader(item, ReaderOptions);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            foreach (var name in names)
            {
                // Escapes are not looked at: they may hold half a character, and no program writes these names with them.
                if (!reader.ValueIsEscaped && reader.ValueTextEquals(name))
                {
                    return true;
                }
            }

            reader.Read();
            reader.TrySkip();
        }

        return false;
    }
}
