using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>The child or young person whom the assessment is about.</summary>
public sealed record Child
{
    public AgeReading Age { get; init; } = AgeReading.NotKnown;

    public bool CareLeaver { get; init; }

    public bool SpecialEducationalNeeds { get; init; }

    /// <summary>Has an education, health and care plan.</summary>
    public bool EhcPlan { get; init; }

    /// <summary>A professional's reason to use the toolbox for someone older.</summary>
    public Text? IncludeAdultBecause { get; init; }
}
