using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>The child or young person whom the assessment is about.</summary>
public sealed record Child
{
    public AgeReading Age { get; init; } = AgeReading.NotKnown;

    // Changes no decision of the toolbox; other parts of the law depend on it.
    public CareStatus CareStatus { get; init; } = CareStatus.NotKnown;

    public bool CareLeaver { get; init; }

    public bool SpecialEducationalNeeds { get; init; }

    // Has an education, health and care plan.
    public bool EhcPlan { get; init; }

    // A professional's reason for using the toolbox for someone older.
    public Text? IncludeAdultBecause { get; init; }
}
