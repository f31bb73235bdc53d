using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>
/// The toolbox's three levels, lowest first. Standard means that nothing above it has been recorded; it does not mean
/// "safe".
/// </summary>
public enum Level
{
    [Word("standard")] Standard,
    [Word("medium")] Medium,
    [Word("high")] High,
}

/// <summary>Compares levels and moves them by one step.</summary>
public static class Levels
{
    public static Level Higher(Level one, Level other) => one > other ? one : other;

    public static Level StepUp(this Level level) => level == Level.High ? Level.High : level + 1;

    public static Level StepDown(this Level level) => level == Level.Standard ? Level.Standard : level - 1;
}
