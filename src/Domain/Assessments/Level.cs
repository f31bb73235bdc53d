using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>
/// The toolbox's three levels, lowest first. Standard is the lowest, never "safe": only that nothing above it has been recorded.
/// </summary>
public enum Level
{
    [Word("standard")] Standard,
    [Word("medium")] Medium,
    [Word("high")] High,
}

/// <summary>Comparing levels.</summary>
public static class Levels
{
    public static Level Higher(Level one, Level other) => one > other ? one : other;

    /// <summary>One step up; high stays high.</summary>
    public static Level StepUp(this Level level) => level == Level.High ? Level.High : level + 1;

    /// <summary>One step down; standard stays standard.</summary>
    public static Level StepDown(this Level level) => level == Level.Standard ? Level.Standard : level - 1;
}
