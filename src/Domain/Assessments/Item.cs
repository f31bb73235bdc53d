using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>The group of an item. Signs of harm, signs of risk and vulnerabilities are never in one list.</summary>
public enum ItemGroup
{
    [Word("actual")] Actual,
    [Word("suspected")] Suspected,
    [Word("vulnerability-personal")] VulnerabilityPersonal,
    [Word("vulnerability-family-and-relationships")] VulnerabilityFamilyAndRelationships,
    [Word("vulnerability-social-and-environmental")] VulnerabilitySocialAndEnvironmental,
    [Word("strength")] Strength,
}

/// <summary>
/// One question of the instrument: an indicator, a vulnerability or a strength. Items have no weights.
/// </summary>
public sealed class Item
{
    // Permanent: group, dot and key, as in "actual.groomed-online".
    public required string Id { get; init; }

    public required ItemGroup Group { get; init; }

    public required string Name { get; init; }

    // A statement about the child that can be read aloud.
    public required string Ask { get; init; }

    public required string Why { get; init; }

    public IReadOnlyList<string> Record { get; init; } = [];

    // Null for any age under 18.
    public string? Ages { get; init; }

    // Ids of the models that it points to; empty for all.
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>A suspected indicator that leads to the question whether harm has already happened.</summary>
    public bool MayBeActual { get; init; }

    /// <summary>Shows by itself that somebody is involved, even if nobody can be named.</summary>
    public bool ImpliesPerson { get; init; }

    /// <summary>Worked out from links and standings. It is never answered, and no rule counts it.</summary>
    public bool Derived { get; init; }

    public required Origin Origin { get; init; }

    public required Evidence Evidence { get; init; }

    public required string Guidance { get; init; }
}

/// <summary>
/// The source of an item: the toolbox, the form, the field (another instrument or a study), or this product.
/// </summary>
public sealed record Origin(OriginKind Kind, string? Ref, string? Part, string? From, string? Also);

/// <summary>The kinds of source that an item can have.</summary>
public enum OriginKind
{
    [Word("source")] Source,
    [Word("form")] Form,
    [Word("field")] Field,
    [Word("product")] Product,
}

/// <summary>The strength of the research behind an item. It says nothing about the child.</summary>
public sealed record Evidence(EvidenceStrength Strength, IReadOnlyList<string> Studies);

/// <summary>Supported by research, mixed, or known from practice.</summary>
public enum EvidenceStrength
{
    [Word("supported")] Supported,
    [Word("mixed")] Mixed,
    [Word("practice-wisdom")] PracticeWisdom,
}
