using System.Text.Json;
using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Shared;

namespace Samphire.Bench;

internal sealed class LinePeople(SeededRandom random)
{
    private static readonly string[] Labels = ["driver of a grey van", "man at the takeaway", "older pupil", "profile", "friend of the family", "coach"];

    // Writes up to two people and returns their number.
    public int Write(Utf8JsonWriter json, DateTimeOffset at)
    {
        var count = random.Below(3);
        json.WriteStartArray("peopleOfConcern");
        for (var i = 0; i < count; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", $"p{i + 1}");
            json.WriteString("label", $"{random.Of(Labels)} {random.Below(1000)}");
            if (random.In(3))
            {
                json.WriteBoolean("identified", false);
            }

            if (random.In(6))
            {
                json.WriteString("under18", random.WordOf<YesNo>());
            }

            json.WriteString("standing", random.WordOf<Standing>());
            if (random.In(3))
            {
                json.WriteString("toChild", random.WordOf<RelationToChild>());
            }

            if (!random.In(6))
            {
                WriteAssociation(json, at);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        return count;
    }

    private void WriteAssociation(Utf8JsonWriter json, DateTimeOffset at)
    {
        json.WriteStartObject("association");
        json.WriteString("kind", random.In(4) ? random.WordOf<AssociationKind>() : "direct");
        json.WriteString("sureness", random.WordOf<Sureness>());
        if (!random.In(4))
        {
            // Half of the links are less than 180 days old, the others 360 to 371 days: on both sides of the age from
            // which a link is old.
            var ago = random.In(2) ? random.Below(180) : 360 + random.Below(12);
            json.WriteString("lastKnown", IsoTime.Written(Content.London.DateAt(at).AddDays(-ago)));
        }

        if (!random.In(3))
        {
            json.WriteString("howKnown", random.WordOf<HowKnown>());
        }

        json.WriteEndObject();
    }
}
