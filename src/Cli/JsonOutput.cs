using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samphire.Cli;

/// <summary>JSON for other programs: one value on a line, letters as they are.</summary>
internal static class JsonOutput
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteLine(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            write(json);
        }

        output.Write("\n"u8);
        output.Flush();
    }
}
