using System.Text.Json;
using Samphire.App.Input;
using Samphire.App.Routes;
using Samphire.Domain.Assessments;
using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>Writes the format samphire.decision/1, including the result for an item that could not be read.</summary>
public static class DecisionWriter
{
    public const string Format = "samphire.decision/1";

    public static void Write(Utf8JsonWriter json, Decision decision, DecisionWording wording)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("reference", decision.Assessment.Reference.Value);
        WriteStamp(json, "pack", decision.Pack);
        WriteStamp(json, "area", decision.Area);
        json.WriteBoolean("inScope", decision.InScope);
        WriteActNow(json, decision);
        json.WriteString("threshold", Vocabulary.Word(decision.Threshold));
        json.WriteNumber("uplift", decision.Uplift ? 1 : 0);
        json.WriteString("level", Vocabulary.Word(decision.Level));
        json.WriteBoolean("provisional", true);
        json.WriteStartArray("reasons");
        foreach (var reason in decision.Reasons)
        {
            WriteReason(json, reason, wording.Format(reason, decision));
        }

        json.WriteEndArray();
        WriteNotKnown(json, decision, wording);
        WriteConsult(json, decision);
        WriteAlerts(json, decision);
        json.WritePropertyName("desk");
        RouteWriter.Write(json, decision.Desk);
        json.WriteString("secondReadingBy", IsoTime.Written(decision.SecondReadingBy));
        json.WriteString("reviewBy", IsoTime.Written(decision.ReviewBy));
        json.WriteEndObject();
    }

    public static void WriteErrors(Utf8JsonWriter json, string? reference, IReadOnlyList<InputError> errors)
    {
        json.WriteStartObject();
        json.WriteString("reference", reference);
        InputError.Write(json, errors);
        json.WriteEndObject();
    }

    private static void WriteStamp(Utf8JsonWriter json, string name, PackStamp stamp)
    {
        json.WriteStartObject(name);
        json.WriteString("id", stamp.Id);
        json.WriteString("version", stamp.Version.ToString());
        json.WriteEndObject();
    }

    private static void WriteActNow(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartObject("actNow");
        json.WriteBoolean("required", decision.ActNow);
        json.WriteStartArray("because");
        foreach (var reason in decision.Reasons)
        {
            if (reason.Id.RequiresActNow())
            {
                json.WriteStringValue(Vocabulary.Word(reason.Id));
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReason(Utf8JsonWriter json, Reason reason, string sentence)
    {
        json.WriteStartObject();
        json.WriteString("reason", Vocabulary.Word(reason.Id));
        json.WriteString("sentence", sentence);
        json.WriteStartArray("people");
        foreach (var person in reason.People)
        {
            json.WriteStringValue(person.Id.Text.Value);
        }

        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var answer in reason.Answers)
        {
            json.WriteStringValue(answer.Item.Id);
        }

        json.WriteEndArray();
        json.WriteStartArray("observations");
        foreach (var observation in reason.Observations)
        {
            json.WriteStringValue(observation.Id.Text.Value);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNotKnown(Utf8JsonWriter json, Decision decision, DecisionWording wording)
    {
        json.WriteStartArray("notKnown");
        foreach (var question in decision.NotKnown)
        {
            json.WriteStartObject();
            json.WriteString("what", question.What);
            json.WriteString("sentence", wording.Format(question));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteConsult(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartArray("consult");
        foreach (var consultation in decision.Consult)
        {
            json.WriteStartObject();
            json.WriteString("who", Vocabulary.Word(consultation.Who));
            json.WriteString("sentence", DecisionWording.Format(consultation));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAlerts(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartArray("alertsDue");
        foreach (var alert in decision.AlertsDue)
        {
            json.WriteStartObject();
            json.WriteString("to", Vocabulary.Word(alert.To));
            json.WriteString("how", Vocabulary.Word(alert.Method));
            json.WriteBoolean("writtenOwed", alert.WrittenOwed);
            json.WritePropertyName("desk");
            RouteWriter.Write(json, alert.Desk!);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
