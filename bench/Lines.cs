using System.Text.Encodings.Web;
using System.Text.Json;
using Samphire.App.Content;
using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Bench;

/// <summary>
/// Writes assessments, one per line, all different and the same in every run: the seed is fixed, and the generator does
/// not depend on the version of the runtime. Everybody in them is invented.
/// </summary>
internal sealed class Lines(ContentLibrary library, SeededRandom random)
{
    private const int Seed = 20261121;

    private readonly LinePeople people = new(random);

    private readonly LineAnswers answers = new(library.Toolbox.Toolbox.Instrument, random);

    private readonly Area[] areas = [.. library.Areas.Select(pack => pack.Area)];

    public static int Write(int count, string file)
    {
        var lines = new Lines(Content.Load(), new SeededRandom(Seed));
        using var output = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        for (var i = 0; i < count; i++)
        {
            lines.WriteOne(json, i);
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }

        return 0;
    }

    private void WriteOne(Utf8JsonWriter json, int number)
    {
        var area = random.Of(areas);
        var at = random.Moment();
        json.WriteStartObject();
        json.WriteString("format", "samphire.assessment/1");
        json.WriteString("reference", $"BENCH-{number:D7}");
        json.WriteString("area", area.Stamp.Id);
        if (random.In(2))
        {
            json.WriteString("district", random.Of(area.Districts).Id);
        }

        json.WriteString("assessedAt", IsoTime.Written(at));
        WriteChild(json, at);
        WriteDanger(json);
        var count = people.Write(json, at);
        var answered = answers.Write(json, at);
        WriteContact(json);
        WriteBefore(json, at, count, answered);
        json.WriteEndObject();
    }

    private void WriteChild(Utf8JsonWriter json, DateTimeOffset at)
    {
        json.WriteStartObject("child");
        switch (random.Below(5))
        {
            case 0 or 1:
                json.WriteNumber("age", 9 + random.Below(16));
                break;
            case 2:
                json.WriteString("dateOfBirth", IsoTime.Written(DateOnly.FromDateTime(at.Date).AddDays(-3300 - random.Below(5000))));
                break;
            case 3:
                var from = 8 + random.Below(12);
                json.WriteStartObject("ageRange");
                json.WriteNumber("from", from);
                json.WriteNumber("to", from + random.Below(5));
                json.WriteEndObject();
                break;
        }

        if (random.In(5))
        {
            json.WriteBoolean("careLeaver", true);
        }

        if (random.In(6))
        {
            json.WriteBoolean("specialEducationalNeeds", true);
        }

        json.WriteEndObject();
    }

    private void WriteDanger(Utf8JsonWriter json)
    {
        json.WriteString("immediateDanger", random.In(25) ? "yes" : random.In(8) ? "not-known" : "no");
        json.WriteString("significantHarmNow", random.In(25) ? "yes" : random.In(8) ? "not-known" : "no");
        if (random.In(3))
        {
            json.WriteString("missingNow", random.In(8) ? "yes" : "no");
        }

        if (random.In(3))
        {
            json.WriteString("meetingPlanned", random.In(8) ? "yes" : "not-known");
        }
    }

    private void WriteContact(Utf8JsonWriter json)
    {
        var contact = random.In(8) ? Contact.Avoiding : random.In(5) ? Contact.Drifting : Contact.Engaging;
        json.WriteString("contactWithProfessionals", Vocabulary.Word(contact));
        if (random.In(5))
        {
            return;
        }

        json.WriteStartObject("judgement");
        if (contact == Contact.Avoiding && random.In(2))
        {
            json.WriteString("contactBand", random.In(2) ? "high" : "medium");
        }

        var beyond = random.In(6);
        json.WriteBoolean("significantlyBeyondThreshold", beyond);
        if (beyond)
        {
            json.WriteString("because", $"Several needs at once, and nobody steady at home for {1 + random.Below(50)} weeks.");
        }

        json.WriteEndObject();
    }

    private void WriteBefore(Utf8JsonWriter json, DateTimeOffset at, int listed, List<Item> answered)
    {
        if (random.In(5))
        {
            json.WriteStartObject("previous");
            json.WriteString("level", random.WordOf<Level>());
            if (random.In(4))
            {
                json.WriteBoolean("actNow", true);
            }

            if (random.In(3))
            {
                json.WriteStartObject("fallAgreed");
                json.WriteString("byRole", "champion");
                json.WriteString("leadRole", "social worker");
                json.WriteString("childSeenOn", IsoTime.Written(Content.London.DateAt(at).AddDays(-random.Below(20))));
                json.WriteString("because", "Seen at home and at school, and the contact has ended.");
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        if (random.In(6))
        {
            json.WriteStartArray("reported");
            json.WriteStartObject();
            json.WriteString("to", random.In(2) ? "police" : "childrens-social-care");
            json.WriteString("at", IsoTime.Written(at.AddHours(-random.Below(200))));
            json.WriteStartArray("items");
            json.WriteStringValue(random.Of(answered).Id);
            json.WriteEndArray();
            json.WriteStartArray("people");
            for (var i = 1; i <= listed; i++)
            {
                json.WriteStringValue($"p{i}");
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (random.In(3))
        {
            json.WriteStartArray("consulted");
            json.WriteStringValue(random.WordOf<Consultee>());
            json.WriteEndArray();
        }
    }
}
