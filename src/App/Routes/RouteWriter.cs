using System.Text.Json;
using Samphire.App.Input;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Routes;

/// <summary>Writes a route as JSON, for <c>samphire route</c> and for the desks of a decision.</summary>
public static class RouteWriter
{
    public static void Write(Utf8JsonWriter json, RouteAnswer route)
    {
        json.WriteStartObject();
        json.WriteString("area", route.AreaId);
        json.WriteStartObject("desk");
        json.WriteString("id", route.DeskId);
        json.WriteString("name", route.DeskName);
        json.WriteEndObject();
        json.WriteString("means", Vocabulary.Word(route.Means));
        json.WriteBoolean("writtenOwed", route.WrittenOwed);
        json.WriteBoolean("open", route.Open);
        WriteMoment(json, "opensNext", route.OpensNext);
        WriteMoment(json, "rightUntil", route.RightUntil);
        json.WriteStartArray("contacts");
        foreach (var contact in route.Contacts)
        {
            json.WriteStartObject();
            json.WriteString("kind", Vocabulary.Word(contact.Kind));
            json.WriteString("value", contact.Value);
            json.WriteBoolean("verified", contact.Verified);
            json.WriteString("note", contact.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("reasons");
        foreach (var reason in route.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("rule", reason.Rule);
            json.WriteString("sentence", reason.Sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMoment(Utf8JsonWriter json, string name, DateTimeOffset? moment)
    {
        if (moment is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, IsoTime.Written(moment.Value));
        }
    }
}
