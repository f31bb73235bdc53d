using System.Text.Json;
using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Shared;

namespace Samphire.Bench;

internal sealed class LinePeople(Chance chance)
{
    private static readonly string[] Labels = ["driver of a grey van", "man at the takeaway", "older pupil", "profile", "friend of the family", "coach"];

    // Writes up to two people and returns their number.
    public int Write(Utf8JsonWriter json, DateTimeOffset at)
    {
        var count = chance.Below(3);
        json.WriteStartArray("peopleOfConcern");
        for (var i = 0; i < count; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", $"p{i + 1}");
            json.WriteString("label", $"{chance.Of(Labels)} {chance.Below(1000)}");
            if (chance.In(3))
            {
                json.WriteBoolean("identified", false);
            }

            if (chance.In(6))
            {
                json.WriteString("under18", chance.WordOf<YesNo>());
            }

            json.WriteString("standing", chance.WordOf<Standing>());
            if (chance.In(3))
            {
                json.WriteString("toChild", chance.WordOf<RelationToChild>());
            }

            if (!chance.In(6))
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
        json.WriteString("kind", chance.In(4) ? chance.WordOf<AssociationKind>() : "direct");
        json.WriteString("sureness", chance.WordOf<Sureness>());
        if (!chance.In(4))
        {
            // Half of the links are less than 180 days old, the others 360 to 371 days: on both sides of the age from
            // which a link is old.
            var ago = chance.In(2) ? chance.Below(180) : 360 + chance.Below(12);
            json.WriteString("lastKnown", IsoTime.Written(Content.London.DateAt(at).AddDays(-ago)));
        }

        if (!chance.In(3))
        {
            json.WriteString("howKnown", chance.WordOf<HowKnown>());
        }

        json.WriteEndObject();
    }
}
