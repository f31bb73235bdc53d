using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>What professionals know about one child at one moment: the complete input of the rules.</summary>
public sealed record Assessment
{
    public required Reference Reference { get; init; }

    public required DateTimeOffset AssessedAt { get; init; }

    public required Child Child { get; init; }

    public YesNo? ImmediateDanger { get; init; }

    public YesNo? SignificantHarmNow { get; init; }

    public YesNo? MissingNow { get; init; }

    // With a person of concern, or with somebody met online.
    public YesNo? MeetingPlanned { get; init; }

    public IReadOnlyList<PersonOfConcern> PeopleOfConcern { get; init; } = [];

    // At most one for each item.
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    public Contact? ContactWithProfessionals { get; init; }

    public Judgement? Judgement { get; init; }

    public PreviousAssessment? Previous { get; init; }

    public IReadOnlyList<Report> Reported { get; init; } = [];

    public IReadOnlySet<Consultee> Consulted { get; init; } = new HashSet<Consultee>();
}

/// <summary>A professional's judgement on what the rules cannot see.</summary>
public sealed record Judgement
{
    // How serious it is that the child avoids professionals or is kept from them: medium or high.
    public Level? ContactBand { get; init; }

    // Null if nobody has judged it.
    public bool? SignificantlyBeyondThreshold { get; init; }

    public Text? Because { get; init; }

    public Text? ByRole { get; init; }
}

/// <summary>The level of the last assessment, and any agreement to lower it.</summary>
public sealed record PreviousAssessment
{
    public required Level Level { get; init; }

    public bool ActNow { get; init; }

    public FallAgreed? FallAgreed { get; init; }
}

/// <summary>A second professional and the lead have agreed to lower the level, and the child has been seen.</summary>
public sealed record FallAgreed(Text ByRole, Text LeadRole, DateOnly ChildSeenOn, Text Because);

/// <summary>One report to police or social care, with the items and people that it told them of.</summary>
public sealed record Report
{
    public required Body To { get; init; }

    public required DateTimeOffset At { get; init; }

    public Text? Reference { get; init; }

    public IReadOnlyList<Item> Items { get; init; } = [];

    public IReadOnlyList<PersonId> People { get; init; } = [];
}
