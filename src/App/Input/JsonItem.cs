using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Samphire.App.Input;

public static class JsonItem
{
    // Far deeper than any form. Such input is parsed, and then rejected field by field.
    private const int Deepest = 1000;

    internal static JsonReaderOptions ReaderOptions { get; } = new() { MaxDepth = Deepest };

    private static JsonDocumentOptions DocumentOptions { get; } = new() { MaxDepth = Deepest };

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
                // Escaped names are skipped: they may contain an unpaired surrogate, and no program writes these names
                // escaped.
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
