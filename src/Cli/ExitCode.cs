namespace Samphire.Cli;

/// <summary>The exit codes of every verb (contracts, "Exit codes everywhere").</summary>
internal static class ExitCode
{
    public const int Done = 0;

    // The answer is "no", for example: content check found faults.
    public const int No = 1;

    // The input or the command line is wrong.
    public const int Wrong = 2;

    // An unexpected error.
    public const int Broken = 3;
}

// The message says what to do.
internal sealed class UsageException(string message) : Exception(message);

// The message lists the faults, one on each line.
internal sealed class ContentBrokenException(string message) : Exception(message);
