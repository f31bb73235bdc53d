using Samphire.Domain.Assessments;
using Samphire.Domain.Guidance;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

public sealed record ToolboxPack
{
    public required PackManifest Manifest { get; init; }

    public required Toolbox Toolbox { get; init; }

    public required InstrumentDescription Instrument { get; init; }

    public required IReadOnlyList<ReasonDescription> Reasons { get; init; }

    public required IReadOnlyList<ParameterDescription> Parameters { get; init; }

    public required Domain.Cases.ConcernContent Concerns { get; init; }

    public required IReadOnlyList<GuidanceDocument> Documents { get; init; }

    public required IReadOnlyList<GlossaryTerm> Glossary { get; init; }
}

public sealed record AreaPack
{
    public required PackManifest Manifest { get; init; }

    public required Domain.Routes.Area Area { get; init; }

    public required IReadOnlyList<GuidanceDocument> Documents { get; init; }
}

public sealed record InstrumentDescription
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Note { get; init; }

    public required IReadOnlyList<ExploitationModel> Models { get; init; }

    public required IReadOnlyList<RecordPrompt> CorePrompts { get; init; }

    public required IReadOnlyList<RecordPrompt> MorePrompts { get; init; }

    /// <summary>Prompts offered for every item of a group, by the group's word.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> AlwaysPrompts { get; init; }

    public required IReadOnlyList<Study> Studies { get; init; }

    public required IReadOnlyList<ItemGroupDescription> Groups { get; init; }

    /// <summary>Questions answered in free text: about people, the child's voice and professional judgement.</summary>
    public required IReadOnlyList<OpenPrompt> OpenPrompts { get; init; }
}

/// <summary>A model of exploitation. Models overlap and change; they never label a child.</summary>
public sealed record ExploitationModel(string Id, string Name, string? Marker, string Guidance);

public sealed record RecordPrompt(string Id, string Label);

public sealed record Study(string Id, string What, StudyRead Read);

public enum StudyRead
{
    [Word("passage")] Passage,
    [Word("summary")] Summary,
}

public sealed record ItemGroupDescription(ItemGroup Group, string Word, string Title, string About);

public sealed record OpenPrompt(string Id, string Ask, Origin Origin);

public sealed record ReasonDescription(
    ReasonId Id, string Means, string Holds, string Effect, IReadOnlyList<string> Parameters, string Source, IReadOnlyList<string> Sentences);

public sealed record ParameterDescription(string Id, int Value, string Unit, string Means, string Why);
