using System.Text.Json;
using System.Text.Json.Nodes;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

public static class ConcernDraftJson
{
    private static readonly JsonSerializerOptions AsKept = new(JsonSerializerDefaults.Web);

    public static ConcernDraft Read(string words) => JsonSerializer.Deserialize<ConcernDraft>(words, AsKept)!;

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

    /// <summary>Replaces characters in every text that the store cannot hold with a visible mark.</summary>
    public static ConcernDraft Kept(ConcernDraft draft) => Kept(JsonSerializer.SerializeToNode(draft, AsKept))!.Deserialize<ConcernDraft>(AsKept)!;

    private static JsonNode? Kept(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Kept(field.Value)))),
        JsonArray rows => new JsonArray([.. rows.Select(Kept)]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(TextCleaner.Kept(text)),
        _ => node?.DeepClone(),
    };

    private sealed record SavesOnly
    {
        public Dictionary<string, PageSave> LastSaves { get; init; } = [];
    }

    private sealed record ChildOnly
    {
        public ChildDraft Child { get; init; } = new();
    }
}
