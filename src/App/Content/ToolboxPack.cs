using Samphire.Domain.Assessments;
using Samphire.Domain.Guidance;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

/// <summary>One version of a toolbox pack: what decisions are made with, and what explains them.</summary>
public sealed record ToolboxPack
{
    public required PackManifest Manifest { get; init; }

    public required Toolbox Toolbox { get; init; }

    public required InstrumentAccount Instrument { get; init; }

    public required IReadOnlyList<ReasonAccount> Reasons { get; init; }

    public required IReadOnlyList<ParameterAccount> Parameters { get; init; }

    /// <summary>What the pack says about concerns: numbers, advice, phrases that blame.</summary>
    public required Domain.Cases.ConcernContent Concerns { get; init; }

    public required IReadOnlyList<GuidanceDocument> Documents { get; init; }

    /// <summary>In the order of the alphabet.</summary>
    public required IReadOnlyList<GlossaryTerm> Glossary { get; init; }
}

/// <summary>One version of an area pack.</summary>
public sealed record AreaPack
{
    public required PackManifest Manifest { get; init; }

    public required Domain.Directory.Area Area { get; init; }

    public required IReadOnlyList<GuidanceDocument> Documents { get; init; }
}

/// <summary>What the instrument says of itself, beside its items.</summary>
public sealed record InstrumentAccount
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Note { get; init; }

    public required IReadOnlyList<ExploitationModel> Models { get; init; }

    public required IReadOnlyList<RecordPrompt> CorePrompts { get; init; }

    public required IReadOnlyList<RecordPrompt> MorePrompts { get; init; }

    /// <summary>Prompts that every item of a group always offers, by the group's word.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> AlwaysPrompts { get; init; }

    public required IReadOnlyList<Study> Studies { get; init; }

    public required IReadOnlyList<ItemGroupAccount> Groups { get; init; }

    /// <summary>Questions about people, the child's voice and judgement: answered in words, never with present or not present.</summary>
    public required IReadOnlyList<OpenPrompt> OpenPrompts { get; init; }
}

/// <summary>A model of exploitation. Models overlap and change, and are never a label on the child.</summary>
public sealed record ExploitationModel(string Id, string Name, string? Marker, string Guidance);

/// <summary>Something worth writing down beside an answer.</summary>
public sealed record RecordPrompt(string Id, string Label);

/// <summary>A study that evidence rests on, and how far it was read.</summary>
public sealed record Study(string Id, string What, StudyRead Read);

/// <summary>The passage itself, or only a summary.</summary>
public enum StudyRead
{
    [Word("passage")] Passage,
    [Word("summary")] Summary,
}

/// <summary>A group of items, and what it means.</summary>
public sealed record ItemGroupAccount(ItemGroup Group, string Word, string Title, string About);

/// <summary>An open question of the instrument.</summary>
public sealed record OpenPrompt(string Id, string Ask, Origin Origin);

/// <summary>What a reason means to a practitioner, when it holds, what it does and where it comes from.</summary>
public sealed record ReasonAccount(
    ReasonId Id, string Means, string Holds, string Effect, IReadOnlyList<string> Parameters, string Source, IReadOnlyList<string> Sentences);

/// <summary>A number of the rules: its value, unit, meaning and why it was chosen.</summary>
public sealed record ParameterAccount(string Id, int Value, string Unit, string Means, string Why);
