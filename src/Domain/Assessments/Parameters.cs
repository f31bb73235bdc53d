namespace Samphire.Domain.Assessments;

/// <summary>The numbers that the toolbox leaves open: each a product decision of the pack, shown in the reasons that use it.</summary>
public sealed record Parameters
{
    /// <summary>A link last known so many days ago still counts in full; a day more is longer ago.</summary>
    public required int LinkCountsForDays { get; init; }

    /// <summary>From so many suspected indicators on, a standard threshold asks for a judgement of uplift.</summary>
    public required int SeveralIndicators { get; init; }

    /// <summary>The printed toolbox reaches care leavers and special educational needs below this age.</summary>
    public required int ToolboxReachesUnderAge { get; init; }

    /// <summary>Today's law reaches care leavers and people with an education, health and care plan below this age.</summary>
    public required int LawReachesUnderAge { get; init; }

    /// <summary>Second reading, in working days.</summary>
    public required SecondReading SecondReadingWorkingDays { get; init; }

    public required Review Review { get; init; }
}

/// <summary>Within how many working days a second professional reads the assessment.</summary>
public sealed record SecondReading
{
    public required int High { get; init; }

    public required int Medium { get; init; }

    public required int Standard { get; init; }

    public required int StandardWithSuspectedItem { get; init; }

    public required int ActNowLastTime { get; init; }
}

/// <summary>When to look again.</summary>
public sealed record Review
{
    public required int FirstHighWorkingDays { get; init; }

    public required int FirstMediumDays { get; init; }

    public required int FirstStandardDays { get; init; }

    public required int AgainActNowWorkingDays { get; init; }

    public required int AgainHighDays { get; init; }

    public required int AgainMediumDays { get; init; }

    public required int AgainStandardDays { get; init; }

    public required int ActNowLastTimeWorkingDays { get; init; }
}
