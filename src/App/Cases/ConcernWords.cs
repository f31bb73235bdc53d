using System.Text.Json;
using Samphire.Domain.Cases;

namespace Samphire.App.Cases;

/// <summary>What was typed, in the one column that keeps it.</summary>
public static class ConcernWords
{
    private static readonly JsonSerializerOptions AsKept = new(JsonSerializerDefaults.Web);

    public static ConcernDraft Read(string words) => JsonSerializer.Deserialize<ConcernDraft>(words, AsKept)!;

    public static string Write(ConcernDraft draft) => JsonSerializer.Serialize(draft, AsKept);
}
