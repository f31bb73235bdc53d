using System.Text.Json;
using Samphire.App.Content;
using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>
/// A concern's way into the rules: it is written as samphire.assessment/1 and read like any other, so that the page and the
/// command line cannot answer differently. Only what the reporter said goes in; what has already happened stands as another
/// sign of actual exploitation until an assessment says which it is.
/// </summary>
public sealed class ConcernAssessment(ContentLibrary library, LocalTime localTime)
{
    /// <summary>What the rules make of a concern.</summary>
    /// <param name="statement">What the reporter said.</param>
    /// <param name="reference">The concern's reference.</param>
    /// <param name="area">Where the child is now.</param>
    /// <param name="district">Null where nobody knows the part of the area.</param>
    /// <param name="at">The moment for which it is asked: ages and routes are those of then.</param>
    public Decision Decide(Statement statement, Reference reference, Area area, District? district, DateTimeOffset at)
    {
        var input = new AssessmentReader(library, localTime, areaByDefault: null)
            .Read(new RawItem(From(statement, reference, area, district, at), null));
        if (input.Assessment is not { } assessment)
        {
            // Places only: what stands there is about a child.
            throw new InvalidOperationException(
                $"A concern became an assessment that cannot be read, at {string.Join(", ", input.Errors.Select(error => error.Path))}.");
        }

        return Judge.Decide(assessment, library.Toolbox.Toolbox, input.Area!, input.District, localTime);
    }

    /// <summary>The concern in the form that other programs send.</summary>
    public byte[] From(Statement statement, Reference reference, Area area, District? district, DateTimeOffset at)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("format", AssessmentReader.Format);
            json.WriteString("reference", reference.Value);
            json.WriteString("area", area.Stamp.Id);
            WriteIf(json, "district", district?.Id);
            json.WriteString("assessedAt", IsoTime.Written(at));
            WriteChild(json, statement.Child);
            WriteFacts(json, statement);
            WritePeople(json, statement);
            WriteAnswers(json, statement);
            json.WriteEndObject();
        }

        return bytes.ToArray();
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
                json.WriteString("dateOfBirth", IsoTime.Written(born));
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

    /// <summary>
    /// The first question takes the first answer that fits, so an answer says no to those before it and nothing about those
    /// after it: those are left out, which the rules ask about where it matters.
    /// </summary>
    private static void WriteFacts(Utf8JsonWriter json, Statement statement)
    {
        var answer = statement.Danger;
        WriteIf(json, "immediateDanger", answer switch
        {
            DangerAnswer.AtThisMinute => YesNo.Yes,
            DangerAnswer.HarmNow or DangerAnswer.WorriedNotNow => YesNo.No,
            _ => YesNo.NotKnown,
        });
        WriteIf(json, "significantHarmNow", ActNow.IsHarmNow(statement) ? YesNo.Yes : answer switch
        {
            DangerAnswer.WorriedNotNow => YesNo.No,
            DangerAnswer.NotKnown => YesNo.NotKnown,
            _ => null,
        });
        WriteIf(json, "missingNow", answer switch
        {
            DangerAnswer.WhereaboutsNotKnown => YesNo.Yes,
            DangerAnswer.HarmNow or DangerAnswer.WorriedNotNow => YesNo.No,
            _ => null,
        });
        WriteIf(json, "meetingPlanned", statement.MeetingPlanned);
    }

    private static void WritePeople(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartArray("peopleOfConcern");
        foreach (var (person, number) in statement.Others.Where(other => other.IsPersonOfConcern).Select((other, index) => (other, index + 1)))
        {
            json.WriteStartObject();
            json.WriteString("id", $"person-{number}");
            json.WriteString("label", person.Label.Value);
            json.WriteBoolean("identified", person.Name is not null);
            json.WriteString("under18", Vocabulary.Word(person.Under18));
            json.WriteString("toChild", Vocabulary.Word(ToChild(person)));
            json.WriteString("standing", Vocabulary.Word(Standing.NotAssessed));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static RelationToChild ToChild(Other person) => person switch
    {
        { WorksWithChildren: YesNo.Yes } => RelationToChild.WorksWithChildren,
        { Under18: YesNo.Yes } => RelationToChild.OtherChild,
        _ => RelationToChild.NotKnown,
    };

    private void WriteAnswers(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartArray("answers");
        if (statement.Harm.AnyYes)
        {
            json.WriteStartObject();
            json.WriteString("item", NamedItems.ActualAnother);
            json.WriteString("answer", Vocabulary.Word(Finding.Present));
            json.WriteStartArray("observations");
            for (var i = 0; i < statement.Noticed.Count; i++)
            {
                WriteObservation(json, statement.Noticed[i], i + 1, statement.MayBeNamed);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteObservation(Utf8JsonWriter json, Noticed noticed, int number, NamingAnswer? mayBeNamed)
    {
        json.WriteStartObject();
        json.WriteString("id", $"noticed-{number}");
        json.WriteString("what", noticed.What.Value);
        WriteIf(json, "when", When(noticed));
        WriteIf(json, "where", noticed.Where?.Value);
        WriteIf(json, "sourceRole", SourceRole(noticed.How, mayBeNamed));
        json.WriteString("howKnown", Vocabulary.Word(HowKnownFrom(noticed.How)));
        WriteIf(json, "exactWords", noticed.ExactWords?.Value);
        json.WriteEndObject();
    }

    /// <summary>Only a day that somebody is sure of; "about November" is no date of the form, and no day is made up for it.</summary>
    private string? When(Noticed noticed) => noticed.On switch
    {
        { Approximate: false, Exact: { } day } when noticed.At is { } time => IsoTime.Written(localTime.FirstMomentOf(day, time)),
        { Approximate: false, Exact: { } day } => IsoTime.Written(day),
        _ => null,
    };

    private static string? SourceRole(NoticedHow how, NamingAnswer? mayBeNamed) => how switch
    {
        NoticedHow.SawOrHeard => "reporter",
        NoticedHow.ChildToldMe => "child",
        NoticedHow.SomeoneElseToldMe => mayBeNamed == NamingAnswer.Professional ? "professional" : "someone else",
        _ => null,
    };

    private static HowKnown HowKnownFrom(NoticedHow how) => how switch
    {
        NoticedHow.SawOrHeard => HowKnown.SeenOrHeardByRecorder,
        NoticedHow.ChildToldMe => HowKnown.ToldByChild,
        NoticedHow.SomeoneElseToldMe => HowKnown.ToldByOther,
        _ => HowKnown.DocumentOrMessage,
    };

    private static void WriteIf(Utf8JsonWriter json, string name, YesNo? answer) =>
        WriteIf(json, name, answer is null ? null : Vocabulary.Word(answer.Value));

    private static void WriteIf(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
