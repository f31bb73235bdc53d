using System.Globalization;
using System.Text;
using System.Text.Json;
using Samphire.Domain.Assessments;
using Samphire.Domain.Shared;

namespace Samphire.Testing;

/// <summary>Writes an assessment in the format that other programs send: samphire.assessment/1, on one line.</summary>
public static class AssessmentJson
{
    public static string Write(Assessment assessment, string area = Assessed.DemoArea, string? district = null)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("format", "samphire.assessment/1");
            json.WriteString("reference", assessment.Reference.Value);
            json.WriteString("area", area);
            WriteText(json, "district", district);
            json.WriteString("assessedAt", Written(assessment.AssessedAt));
            WriteChild(json, assessment.Child);
            WriteWord(json, "immediateDanger", assessment.ImmediateDanger);
            WriteWord(json, "significantHarmNow", assessment.SignificantHarmNow);
            WriteWord(json, "missingNow", assessment.MissingNow);
            WriteWord(json, "meetingPlanned", assessment.MeetingPlanned);
            WriteList(json, "peopleOfConcern", assessment.PeopleOfConcern, WritePerson);
            WriteList(json, "answers", assessment.Answers, WriteAnswer);
            WriteWord(json, "contactWithProfessionals", assessment.ContactWithProfessionals);
            WriteJudgement(json, assessment.Judgement);
            WritePrevious(json, assessment.Previous);
            WriteList(json, "reported", assessment.Reported, WriteReport);
            WriteList(json, "consulted", [.. assessment.Consulted], (to, who) => to.WriteStringValue(Vocabulary.Word(who)));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteChild(Utf8JsonWriter json, Child child)
    {
        json.WriteStartObject("child");
        if (child.Age is { Youngest: { } youngest, Oldest: { } oldest })
        {
            if (youngest == oldest)
            {
                json.WriteNumber("age", youngest.Years);
            }
            else
            {
                json.WriteStartObject("ageRange");
                json.WriteNumber("from", youngest.Years);
                json.WriteNumber("to", oldest.Years);
                json.WriteEndObject();
            }
        }

        json.WriteBoolean("careLeaver", child.CareLeaver);
        json.WriteBoolean("specialEducationalNeeds", child.SpecialEducationalNeeds);
        json.WriteBoolean("ehcPlan", child.EhcPlan);
        WriteWord<CareStatus>(json, "careStatus", child.CareStatus);
        WriteText(json, "includeAdultBecause", child.IncludeAdultBecause?.Value);
        json.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter json, PersonOfConcern person)
    {
        json.WriteStartObject();
        json.WriteString("id", person.Id.Text.Value);
        WriteText(json, "label", person.Label?.Value);
        json.WriteBoolean("identified", person.Identified);
        WriteWord<YesNo>(json, "under18", person.Under18);
        WriteWord<RelationToChild>(json, "toChild", person.ToChild);
        WriteWord<YesNo>(json, "worksWithChildren", person.WorksWithChildren);
        WriteWord<Standing>(json, "standing", person.Standing);
        if (person.Association is { } tie)
        {
            json.WriteStartObject("association");
            WriteWord<AssociationKind>(json, "kind", tie.Kind);
            WriteWord<Sureness>(json, "sureness", tie.Sureness);
            WriteText(json, "lastKnown", tie.LastKnown is { } day ? Written(day) : null);
            WriteWord<HowKnown>(json, "howKnown", tie.HowKnown);
            WriteText(json, "what", tie.What?.Value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartObject();
        json.WriteString("item", answer.Item.Id);
        WriteWord<Finding>(json, "answer", answer.Finding);
        WriteWord(json, "alreadyHappened", answer.AlreadyHappened);
        WriteList(json, "observations", answer.Observations, WriteObservation);
        json.WriteEndObject();
    }

    private static void WriteObservation(Utf8JsonWriter json, Observation observation)
    {
        json.WriteStartObject();
        json.WriteString("id", observation.Id.Text.Value);
        json.WriteString("what", observation.What.Value);
        WriteText(json, "when", observation.When);
        WriteText(json, "where", observation.Where?.Value);
        WriteText(json, "sourceRole", observation.SourceRole?.Value);
        WriteWord<HowKnown>(json, "howKnown", observation.HowKnown);
        WriteWord<Sureness>(json, "sureness", observation.Sureness);
        WriteText(json, "exactWords", observation.ExactWords?.Value);
        json.WriteEndObject();
    }

    private static void WriteJudgement(Utf8JsonWriter json, Judgement? judgement)
    {
        if (judgement is null)
        {
            return;
        }

        json.WriteStartObject("judgement");
        WriteWord(json, "contactBand", judgement.ContactBand);
        if (judgement.SignificantlyBeyondThreshold is { } beyond)
        {
            json.WriteBoolean("significantlyBeyondThreshold", beyond);
        }

        WriteText(json, "because", judgement.Because?.Value);
        WriteText(json, "byRole", judgement.ByRole?.Value);
        json.WriteEndObject();
    }

    private static void WritePrevious(Utf8JsonWriter json, PreviousAssessment? previous)
    {
        if (previous is null)
        {
            return;
        }

        json.WriteStartObject("previous");
        WriteWord<Level>(json, "level", previous.Level);
        json.WriteBoolean("actNow", previous.ActNow);
        if (previous.FallAgreed is { } fall)
        {
            json.WriteStartObject("fallAgreed");
            json.WriteString("byRole", fall.ByRole.Value);
            json.WriteString("leadRole", fall.LeadRole.Value);
            json.WriteString("childSeenOn", Written(fall.ChildSeenOn));
            json.WriteString("because", fall.Because.Value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        WriteWord<Domain.Routes.Body>(json, "to", report.To);
        json.WriteString("at", Written(report.At));
        WriteText(json, "reference", report.Reference?.Value);
        WriteList(json, "items", report.Items, (to, item) => to.WriteStringValue(item.Id));
        WriteList(json, "people", report.People, (to, person) => to.WriteStringValue(person.Text.Value));
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> list, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var element in list)
        {
            write(json, element);
        }

        json.WriteEndArray();
    }

    private static void WriteWord<T>(Utf8JsonWriter json, string name, T? value)
        where T : struct, Enum => WriteText(json, name, value is null ? null : Vocabulary.Word(value.Value));

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Written(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
