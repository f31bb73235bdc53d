using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samphire.Cli;

/// <summary>Writes JSON for other programs: one value per line, letters not escaped, in large blocks.</summary>
internal sealed class JsonLines(Stream output)
{
    private const int WriteAt = 64 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> buffer = new(2 * WriteAt);

    public static void WriteOne(Stream output, Action<Utf8JsonWriter> write)
    {
        var lines = new JsonLines(output);
        lines.Write(write);
        lines.Flush();
    }

    public void Write(Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        buffer.Write("\n"u8);
        if (buffer.WrittenCount >= WriteAt)
        {
            Flush();
        }
    }

    public void Flush()
    {
        output.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
        output.Flush();
    }
}
