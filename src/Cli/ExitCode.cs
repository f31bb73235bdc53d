namespace Samphire.Cli;

/// <summary>How a run ends, for every verb (contracts, "Exit codes everywhere").</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The answer is "no": content check found faults.</summary>
    public const int No = 1;

    /// <summary>The input or the call is wrong.</summary>
    public const int Wrong = 2;

    /// <summary>Something broke.</summary>
    public const int Broken = 3;
}

/// <summary>The call is wrong; the message says what to do about it.</summary>
internal sealed class WrongCallException(string message) : Exception(message);

/// <summary>The packs do not load; the faults stand in the message, a line each.</summary>
internal sealed class ContentBrokenException(string message) : Exception(message);
