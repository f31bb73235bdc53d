using System.Globalization;
using System.Text;
using System.Text.Json;
using Samphire.Domain.Assessments;
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

        json.WriteBoolean("careLeaver", child.LeftCare);
        json.WriteBoolean("specialEducationalNeeds", child.NeedsOrDisability);
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, Statement statement)
    {
        var mayBeYoung = statement.Child.Age.Youngest is not { Years: >= 13 };
        var mayHaveHappened = Rows(statement.Harm).Contains(YesNo.NotKnown);
        var (danger, harm, missing) = statement.Danger switch
        {
            DangerAnswer.AtThisMinute => ("yes", null, null),
            DangerAnswer.WhereaboutsNotKnown => ("not-known", null, "yes"),
            DangerAnswer.HarmNow => ("no", "yes", "no"),
            DangerAnswer.WorriedNotNow => ("no", "no", "no"),
            _ => ("not-known", "not-known", (string?)null),
        };
        WriteIf(json, "immediateDanger", danger);
        WriteIf(json, "significantHarmNow", mayBeYoung && mayHaveHappened ? "yes" : harm);
        WriteIf(json, "missingNow", missing);
        WriteIf(json, "meetingPlanned", Vocabulary.Word(statement.MeetingPlanned));
    }

    private static void WritePeople(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartArray("peopleOfConcern");
        var number = 0;
        foreach (var person in statement.Others.Where(other => other.Kind == OtherKind.Person && other.ToChild == OtherToChild.PersonOfConcern))
        {
            json.WriteStartObject();
            json.WriteString("id", $"person-{++number}");
            json.WriteString("label", (person.Name ?? person.Description)!.Value);
            json.WriteBoolean("identified", person.Name is not null);
            json.WriteString("under18", Vocabulary.Word(person.Under18));
            json.WriteString("toChild", person.WorksWithChildren == YesNo.Yes ? "works-with-children" : person.Under18 == YesNo.Yes ? "other-child" : "not-known");
            json.WriteString("standing", "not-assessed");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAnswers(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartArray("answers");
        if (Rows(statement.Harm).Contains(YesNo.Yes))
        {
            json.WriteStartObject();
            json.WriteString("item", NamedItems.ActualAnother);
            json.WriteString("answer", "present");
            json.WriteStartArray("observations");
            foreach (var (index, noticed) in statement.Noticed.Index())
            {
                WriteObservation(json, noticed, index + 1, statement.MayBeNamed);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteObservation(Utf8JsonWriter json, Noticed noticed, int number, NamingAnswer? mayBeNamed)
    {
        json.WriteStartObject();
        json.WriteString("id", $"noticed-{number}");
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

    private static YesNo[] Rows(HarmRows harm) => [harm.Sexual, harm.Images, harm.Exchange, harm.Threatened];

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
