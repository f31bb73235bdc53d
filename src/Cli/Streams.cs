using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Samphire.Cli;

/// <summary>What a run reads from and writes to.</summary>
/// <param name="In">The input for <c>-</c>.</param>
/// <param name="Out">Answers.</param>
/// <param name="Error">Text for people that is not an answer.</param>
/// <param name="Colour">Whether the output is a terminal that shows colour.</param>
public sealed record Streams(Stream In, Stream Out, TextWriter Error, bool Colour)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Streams OfTheProcess() => new(
        Console.OpenStandardInput(),
        OpenOutput(),
        new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
        Colour: !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "");

    // The console's stream does not report that the reader of a pipe has gone, so the program would go on for nothing;
    // a file stream does. For a file it is the other way round: a file stream keeps its own position and would
    // overwrite what others write.
    private static Stream OpenOutput()
    {
        var direct = new FileStream(new SafeFileHandle(new IntPtr(1), ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }

    // The caller flushes it.
    public StreamWriter Text() => new(Out, Utf8, bufferSize: 32 * 1024, leaveOpen: true) { NewLine = "\n" };
}
