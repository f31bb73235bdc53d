namespace Samphire.Cli;

/// <summary>Opens the input of a verb: a file, or - for standard input.</summary>
internal static class InputFile
{
    public static Stream Open(string file, Streams streams)
    {
        if (file == "-")
        {
            return streams.In;
        }

        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{file} cannot be read: {refused.Message}");
        }
    }
}
