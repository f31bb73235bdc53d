using System.Text.Json;
using System.Text.Json.Nodes;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

public static class ConcernDraftJson
{
    private static readonly JsonSerializerOptions AsKept = new(JsonSerializerDefaults.Web);

    public static ConcernDraft Read(string words)
    {
        var draft = JsonSerializer.Deserialize<ConcernDraft>(words, AsKept)!;
        return draft.Version >= ConcernDraft.WithSixHarms ? draft : FromFourHarms(draft, words);
    }

    // A row of a list needs no more than this.
    public static ChildDraft ReadChild(string words) => JsonSerializer.Deserialize<ChildOnly>(words, AsKept)!.Child;

    public static string Write(ConcernDraft draft) => JsonSerializer.Serialize(draft, AsKept);

    /// <summary>The last save of each page by the word of its step, beside the answers. Drafts from before have none.</summary>
    public static IReadOnlyDictionary<string, PageSave> ReadSaves(string words) => JsonSerializer.Deserialize<SavesOnly>(words, AsKept)!.LastSaves;

    public static string Write(ConcernDraft draft, IReadOnlyDictionary<string, PageSave> saves)
    {
        var whole = JsonSerializer.SerializeToNode(draft, AsKept)!;
        whole["lastSaves"] = JsonSerializer.SerializeToNode(saves, AsKept);
        return whole.ToJsonString(AsKept);
    }

    /// <summary>The professionals who told the reporter, beside the answers of a concern that was sent.</summary>
    public static IReadOnlyList<SourceDraft> ReadProfessionals(string words) => JsonSerializer.Deserialize<ProfessionalsOnly>(words, AsKept)!.NamedProfessionals;

    public static string WithProfessionals(string words, IReadOnlyList<SourceDraft> named)
    {
        var whole = JsonNode.Parse(words)!;
        whole["namedProfessionals"] = JsonSerializer.SerializeToNode(named, AsKept);
        return whole.ToJsonString(AsKept);
    }

    /// <summary>Drops the characters of every text that the store cannot hold.</summary>
    public static ConcernDraft Kept(ConcernDraft draft) => Kept(JsonSerializer.SerializeToNode(draft, AsKept))!.Deserialize<ConcernDraft>(AsKept)!;

    // "In care" was a box to tick, and "person of concern" was one of the things that a person could be to the child.
    private static ConcernDraft FromFourHarms(ConcernDraft draft, string words)
    {
        if (JsonSerializer.Deserialize<ChildOfFourHarms>(words, AsKept)!.Child.InCare)
        {
            draft.Child.CareStatus ??= Vocabulary.Word(CareStatus.Other);
        }

        foreach (var row in draft.Others.Rows.Where(row => row.ToChild == "person-of-concern"))
        {
            row.ToChild = Vocabulary.Word(OtherToChild.NotKnown);
            row.OfConcern = Vocabulary.Word(YesNo.Yes);
        }

        return draft;
    }

    private static JsonNode? Kept(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Kept(field.Value)))),
        JsonArray rows => new JsonArray([.. rows.Select(Kept)]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(TextCleaner.Kept(text)),
        _ => node?.DeepClone(),
    };

    private sealed record ChildOfFourHarms
    {
        public Ticks Child { get; init; } = new();

        public sealed record Ticks
        {
            public bool InCare { get; init; }
        }
    }

    private sealed record SavesOnly
    {
        public Dictionary<string, PageSave> LastSaves { get; init; } = [];
    }

    private sealed record ProfessionalsOnly
    {
        public List<SourceDraft> NamedProfessionals { get; init; } = [];
    }

    private sealed record ChildOnly
    {
        public ChildDraft Child { get; init; } = new();
    }
}
