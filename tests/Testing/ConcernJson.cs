using System.Globalization;
using System.Text;
using System.Text.Json;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Testing;

/// <summary>
/// Writes a concern as another program would send it to <c>assess</c>: samphire.assessment/1, implemented from the
/// contract and independent of the product's own code.
/// </summary>
public static class ConcernJson
{
    public static string Write(Statement statement, string reference, string area = Assessed.DemoArea)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("format", "samphire.assessment/1");
            json.WriteString("reference", reference);
            json.WriteString("area", area);
            WriteIf(json, "district", statement.Child.District);
            json.WriteString("assessedAt", statement.SentAt.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture));
            WriteChild(json, statement.Child);
            WriteFacts(json, statement);
            WritePeople(json, statement);
            WriteAnswers(json, statement);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteChild(Utf8JsonWriter json, ConcernChild child)
    {
        json.WriteStartObject("child");
        if (child.Age is { Youngest: { } youngest, Oldest: { } oldest })
        {
            if (youngest != oldest)
            {
                json.WriteStartObject("ageRange");
                json.WriteNumber("from", youngest.Years);
                json.WriteNumber("to", oldest.Years);
                json.WriteEndObject();
            }
            else if (child.Born is { } born)
            {
                json.WriteString("dateOfBirth", Written(born));
            }
            else
            {
                json.WriteNumber("age", youngest.Years);
            }
        }

        json.WriteString("careStatus", Vocabulary.Word(child.CareStatus));
        json.WriteBoolean("careLeaver", child.LeftCare);
        json.WriteBoolean("specialEducationalNeeds", child.NeedsOrDisability);
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, Statement statement)
    {
        var mayHaveHappened = statement.MayHaveBeenHarmed is YesNo.Yes or YesNo.NotKnown;
        var (danger, harm, missing) = statement.Danger switch
        {
            DangerAnswer.AtThisMinute => ("yes", null, null),
            DangerAnswer.WhereaboutsNotKnown => ("not-known", null, "yes"),
            DangerAnswer.HarmNow => ("no", "yes", "no"),
            DangerAnswer.WorriedNotNow => ("no", "no", "no"),
            _ => ("not-known", "not-known", (string?)null),
        };
        WriteIf(json, "immediateDanger", danger);
        WriteIf(json, "significantHarmNow", mayHaveHappened ? "yes" : harm);
        WriteIf(json, "missingNow", missing);
        WriteIf(json, "meetingPlanned", Vocabulary.Word(statement.MeetingPlanned));
    }

    private static void WritePeople(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartArray("peopleOfConcern");
        var number = 0;
        foreach (var person in statement.Others.Where(other => other.Kind == OtherKind.Person && other.OfConcern == YesNo.Yes))
        {
            json.WriteStartObject();
            json.WriteString("id", $"person-{++number}");
            json.WriteString("label", (person.Name ?? person.Description)!.Value);
            json.WriteBoolean("identified", person.Name is not null);
            json.WriteString("under18", Vocabulary.Word(person.Under18));
            json.WriteString("toChild", ToChild(person));
            json.WriteString("worksWithChildren", Vocabulary.Word(person.WorksWithChildren));
            json.WriteString("standing", "not-assessed");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string ToChild(Other person) => (person.ToChild, person.Under18) switch
    {
        (OtherToChild.ParentOrCarer, _) => "parent-or-carer",
        (OtherToChild.RelativeOrHousehold, _) => "other-relative",
        (OtherToChild.Professional, _) => person.WorksWithChildren == YesNo.No ? "other" : "works-with-children",
        (_, YesNo.Yes) => "other-child",
        (OtherToChild.NotKnown, _) => "not-known",
        _ => "other",
    };

    private static void WriteAnswers(Utf8JsonWriter json, Statement statement)
    {
        var harm = statement.Harm;
        List<string> items = [];
        if (new[] { harm.Sexual, harm.Images, harm.Exchange }.Contains(YesNo.Yes))
        {
            items.Add("actual.another");
        }

        if (harm.Taken == YesNo.Yes)
        {
            items.Add("actual.taken-or-trafficked");
        }

        if (harm.MadeToInvolve == YesNo.Yes)
        {
            items.Add("actual.made-to-involve-others");
        }

        if (harm.Threatened == YesNo.Yes && !items.Contains("actual.another"))
        {
            items.Add("actual.another");
        }

        json.WriteStartArray("answers");
        foreach (var (answer, item) in items.Index())
        {
            json.WriteStartObject();
            json.WriteString("item", item);
            json.WriteString("answer", "present");
            json.WriteStartArray("observations");
            foreach (var (index, noticed) in statement.Noticed.Index())
            {
                WriteObservation(json, noticed, answer == 0 ? $"noticed-{index + 1}" : $"noticed-{index + 1}-answer-{answer + 1}", statement.MayBeNamed);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteObservation(Utf8JsonWriter json, Noticed noticed, string id, NamingAnswer? mayBeNamed)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("what", noticed.What.Value);
        if (noticed.On is { Approximate: false, Exact: { } day })
        {
            json.WriteString("when", noticed.At is { } time ? Written(London.Time.FirstMomentOf(day, time)) : Written(day));
        }

        WriteIf(json, "where", noticed.Where?.Value);
        var (role, how) = noticed.How switch
        {
            NoticedHow.SawOrHeard => ("reporter", "seen-or-heard-by-recorder"),
            NoticedHow.ChildToldMe => ("child", "told-by-child"),
            NoticedHow.SomeoneElseToldMe => (mayBeNamed == NamingAnswer.Professional ? "professional" : "someone else", "told-by-other"),
            _ => ((string?)null, "document-or-message"),
        };
        WriteIf(json, "sourceRole", role);
        json.WriteString("howKnown", how);
        WriteIf(json, "exactWords", noticed.ExactWords?.Value);
        json.WriteEndObject();
    }

    private static void WriteIf(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Written(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
