using System.Text.Json;
using System.Text.Json.Nodes;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>What was typed, in the one column that keeps it.</summary>
public static class ConcernDraftJson
{
    private static readonly JsonSerializerOptions AsKept = new(JsonSerializerDefaults.Web);

    public static ConcernDraft Read(string words) => JsonSerializer.Deserialize<ConcernDraft>(words, AsKept)!;

    /// <summary>The child alone: all that a line of a list needs.</summary>
    public static ChildDraft ReadChild(string words) => JsonSerializer.Deserialize<ChildOnly>(words, AsKept)!.Child;

    public static string Write(ConcernDraft draft) => JsonSerializer.Serialize(draft, AsKept);

    /// <summary>The draft with every text as the store can hold it; what cannot be kept is marked where it stood.</summary>
    public static ConcernDraft Kept(ConcernDraft draft) => Kept(JsonSerializer.SerializeToNode(draft, AsKept))!.Deserialize<ConcernDraft>(AsKept)!;

    private static JsonNode? Kept(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Kept(field.Value)))),
        JsonArray rows => new JsonArray([.. rows.Select(Kept)]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(TextCleaner.Kept(text)),
        _ => node?.DeepClone(),
    };

    private sealed record ChildOnly
    {
        public ChildDraft Child { get; init; } = new();
    }
}
