using System.Text.Json;
using Samphire.Domain.Assessments;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

public sealed record Explanation(PackStamp Pack, ReasonDescription Reason, IReadOnlyList<ParameterDescription> Parameters)
{
    public static Explanation Of(ReasonId id, ToolboxPack pack)
    {
        var reason = pack.Reasons.First(account => account.Id == id);
        return new Explanation(
            pack.Manifest.Stamp,
            reason,
            [.. reason.Parameters.Select(parameter => pack.Parameters.First(account => account.Id == parameter))]);
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("format", "samphire.explanation/1");
        json.WriteString("reason", Vocabulary.Word(Reason.Id));
        ContentJson.WriteStamp(json, Pack);
        json.WriteString("means", Reason.Means);
        json.WriteString("holds", Reason.Holds);
        json.WriteString("effect", Reason.Effect);
        json.WriteStartArray("parameters");
        foreach (var parameter in Parameters)
        {
            json.WriteStartObject();
            json.WriteString("id", parameter.Id);
            json.WriteNumber("value", parameter.Value);
            json.WriteString("unit", parameter.Unit);
            json.WriteString("means", parameter.Means);
            json.WriteString("why", parameter.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("source", Reason.Source);
        ContentJson.WriteTexts(json, "sentences", Reason.Sentences);
        json.WriteEndObject();
    }
}

internal static class ContentJson
{
    public static void WriteStamp(Utf8JsonWriter json, PackStamp pack)
    {
        json.WriteStartObject("pack");
        json.WriteString("id", pack.Id);
        json.WriteString("version", pack.Version.ToString());
        json.WriteEndObject();
    }

    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
