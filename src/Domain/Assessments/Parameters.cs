namespace Samphire.Domain.Assessments;

/// <summary>
/// The numbers that the toolbox leaves open. Each is a decision of the pack and is shown in the reasons that use it.
/// </summary>
public sealed record Parameters
{
    /// <summary>A link last known this many days ago still counts in full; from one day more it is old.</summary>
    public required int LinkCountsForDays { get; init; }

    /// <summary>
    /// From this number of suspected indicators, a standard threshold asks for a judgement on uplift.
    /// </summary>
    public required int SeveralIndicators { get; init; }

    /// <summary>
    /// Age in years below which the printed toolbox covers care leavers and people with special educational needs.
    /// </summary>
    public required int ToolboxReachesUnderAge { get; init; }

    /// <summary>
    /// Age in years below which current law covers care leavers and people with an education, health and care plan.
    /// </summary>
    public required int LawReachesUnderAge { get; init; }

    public required SecondReading SecondReadingWorkingDays { get; init; }

    public required Review Review { get; init; }
}

/// <summary>The working days within which a second professional must read the assessment.</summary>
public sealed record SecondReading
{
    public required int High { get; init; }

    public required int Medium { get; init; }

    public required int Standard { get; init; }

    public required int StandardWithSuspectedItem { get; init; }

    public required int ActNowLastTime { get; init; }
}

/// <summary>When to look again, in days or working days.</summary>
public sealed record Review
{
    public required int FirstHighWorkingDays { get; init; }

    public required int FirstMediumDays { get; init; }

    public required int FirstStandardDays { get; init; }

    public required int RepeatActNowWorkingDays { get; init; }

    public required int RepeatHighDays { get; init; }

    public required int RepeatMediumDays { get; init; }

    public required int RepeatStandardDays { get; init; }

    public required int ActNowLastTimeWorkingDays { get; init; }
}
