using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>What professionals know about one child at one moment: all that the rules are given.</summary>
public sealed record Assessment
{
    public required Reference Reference { get; init; }

    public required DateTimeOffset AssessedAt { get; init; }

    public required Child Child { get; init; }

    /// <summary>Null where it was left out, as with the next three.</summary>
    public YesNo? ImmediateDanger { get; init; }

    public YesNo? SignificantHarmNow { get; init; }

    public YesNo? MissingNow { get; init; }

    /// <summary>With a person of concern, or with someone met online.</summary>
    public YesNo? MeetingPlanned { get; init; }

    public IReadOnlyList<PersonOfConcern> PeopleOfConcern { get; init; } = [];

    /// <summary>At most one for each item.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>Null where it was left out.</summary>
    public Contact? ContactWithProfessionals { get; init; }

    /// <summary>Null where nobody has judged yet.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>The last assessment of this child, if there was one.</summary>
    public PreviousAssessment? Previous { get; init; }

    /// <summary>What was told before, and to whom.</summary>
    public IReadOnlyList<Report> Reported { get; init; } = [];

    /// <summary>Who has already been spoken to.</summary>
    public IReadOnlySet<Consultee> Consulted { get; init; } = new HashSet<Consultee>();
}

/// <summary>What a professional judged, beyond what the rules can see.</summary>
public sealed record Judgement
{
    /// <summary>How serious it is that the child avoids or is kept from professionals: medium or high.</summary>
    public Level? ContactBand { get; init; }

    /// <summary>Whether vulnerabilities take the child significantly beyond the threshold; null where not judged.</summary>
    public bool? SignificantlyBeyondThreshold { get; init; }

    public Text? Because { get; init; }

    public Text? ByRole { get; init; }
}

/// <summary>The level last time, and whether two professionals agreed that it may fall.</summary>
public sealed record PreviousAssessment
{
    public required Level Level { get; init; }

    public bool ActNow { get; init; }

    public FallAgreed? FallAgreed { get; init; }
}

/// <summary>A second professional and the lead agreed to lower the level, and the child was seen.</summary>
public sealed record FallAgreed(Text ByRole, Text LeadRole, DateOnly ChildSeenOn, Text Because);

/// <summary>One telling of police or social care: which items and people they then knew of.</summary>
public sealed record Report
{
    public required Body To { get; init; }

    public required DateTimeOffset At { get; init; }

    public Text? Reference { get; init; }

    public IReadOnlyList<Item> Items { get; init; } = [];

    public IReadOnlyList<PersonId> People { get; init; } = [];
}
