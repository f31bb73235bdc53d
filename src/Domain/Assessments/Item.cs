using Samphire.Domain.Shared;

namespace Samphire.Domain.Assessments;

/// <summary>The group an item stands in. The three kinds never share a list: signs of harm, signs of risk, and what may make a child a target.</summary>
public enum ItemGroup
{
    [Word("actual")] Actual,
    [Word("suspected")] Suspected,
    [Word("vulnerability-personal")] VulnerabilityPersonal,
    [Word("vulnerability-family-and-relationships")] VulnerabilityFamilyAndRelationships,
    [Word("vulnerability-social-and-environmental")] VulnerabilitySocialAndEnvironmental,
    [Word("strength")] Strength,
}

/// <summary>One question of the instrument: an indicator, a vulnerability or a strength. Nothing carries a weight.</summary>
public sealed class Item
{
    /// <summary>For ever: group, dot, key ("actual.groomed-online").</summary>
    public required string Id { get; init; }

    public required ItemGroup Group { get; init; }

    /// <summary>Short heading, fit to stand in a list.</summary>
    public required string Name { get; init; }

    /// <summary>A statement about the child that can be read aloud.</summary>
    public required string Ask { get; init; }

    public required string Why { get; init; }

    /// <summary>Prompts beyond those always offered, by id.</summary>
    public IReadOnlyList<string> Record { get; init; } = [];

    /// <summary>For which ages; null means any under 18.</summary>
    public string? Ages { get; init; }

    /// <summary>Models that it points to, by id; empty means all.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>A suspected indicator that makes the product ask whether harm has already happened.</summary>
    public bool MayBeActual { get; init; }

    /// <summary>Shows by itself that somebody is involved, even when nobody can be named.</summary>
    public bool ImpliesPerson { get; init; }

    /// <summary>Worked out from links and standings, never answered, counted by no rule.</summary>
    public bool Derived { get; init; }

    public required Origin Origin { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>The guidance document that explains it, by id.</summary>
    public required string Guidance { get; init; }
}

/// <summary>Where an item comes from: the toolbox, the form, the field (another instrument or study), or ourselves.</summary>
public sealed record Origin(OriginKind Kind, string? Ref, string? Part, string? From, string? Also);

/// <summary>The four places that an item may come from.</summary>
public enum OriginKind
{
    [Word("source")] Source,
    [Word("form")] Form,
    [Word("field")] Field,
    [Word("product")] Product,
}

/// <summary>How strong the research behind an item is. It is about the research, never about this child.</summary>
public sealed record Evidence(EvidenceStrength Strength, IReadOnlyList<string> Studies);

/// <summary>Supported by research, mixed, or the wisdom of practice.</summary>
public enum EvidenceStrength
{
    [Word("supported")] Supported,
    [Word("mixed")] Mixed,
    [Word("practice-wisdom")] PracticeWisdom,
}
