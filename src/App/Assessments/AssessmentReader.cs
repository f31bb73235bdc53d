using System.Text.Json;
using Samphire.App.Content;
using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>A valid assessment with its area, or all its errors.</summary>
public sealed record AssessmentInput(string? Reference, Assessment? Assessment, Area? Area, District? District, IReadOnlyList<InputError> Errors)
{
    internal static AssessmentInput Invalid(string? reference, IReadOnlyList<InputError> errors) => new(reference, null, null, null, errors);
}

/// <summary>
/// Reads the format samphire.assessment/1 in one pass, and collects every error with its JSON pointer. Invalid values
/// are never guessed.
/// </summary>
public sealed class AssessmentReader(ContentLibrary library, LocalTime localTime, Area? areaByDefault)
{
    public const string Format = "samphire.assessment/1";

    private readonly string areas = $"one of {string.Join(", ", library.Areas.Select(pack => pack.Area.Stamp.Id))}";

    public AssessmentInput Read(RawItem item)
    {
        var (document, unreadable) = JsonItem.Parse(item);
        if (document is null)
        {
            return AssessmentInput.Invalid(null, [unreadable!]);
        }

        using (document)
        {
            return Read(document.RootElement);
        }
    }

    private AssessmentInput Read(JsonElement root)
    {
        var state = new ItemReadState(library.Toolbox.Toolbox.Instrument);
        if (JsonFields.Of(root, "", state.Errors) is not { } fields)
        {
            return AssessmentInput.Invalid(null, state.Errors);
        }

        var format = fields.RequiredString("format", Format);
        if (format is not null && format != Format)
        {
            fields.AddError("format", Format, ValueDescription.Shortened(format));
        }

        var reference = ReadReference(fields);
        var area = ReadArea(fields);
        var district = ReadDistrict(fields, area);
        var assessedAt = fields.Moment("assessedAt", required: true);
        state.AssessedAt = assessedAt;
        state.Today = assessedAt is null ? null : localTime.DateAt(assessedAt.Value);
        var assessment = ReadAssessment(fields, state, reference, assessedAt);
        fields.End();
        return state.Errors.Count > 0
            ? AssessmentInput.Invalid(fields.PeekString("reference"), state.Errors)
            : new AssessmentInput(reference!.Value, assessment, area, district, []);
    }

    // Reads on after an error, so that all errors are found. The result is used only if there are none.
    private static Assessment ReadAssessment(JsonFields fields, ItemReadState state, Reference? reference, DateTimeOffset? assessedAt)
    {
        var child = fields.Object("child", required: true) is { } childFields ? ChildReader.Read(childFields, state) : null;
        var danger = fields.Word<YesNo>("immediateDanger");
        var harm = fields.Word<YesNo>("significantHarmNow");
        var missing = fields.Word<YesNo>("missingNow");
        var meeting = fields.Word<YesNo>("meetingPlanned");
        var people = fields.Objects("peopleOfConcern").Select(person => PeopleReader.Read(person, state)).OfType<PersonOfConcern>().ToArray();
        var answers = fields.Objects("answers").Select(answer => AnswersReader.Read(answer, state)).OfType<Answer>().ToArray();
        var contact = fields.Word<Contact>("contactWithProfessionals");
        bool? isAvoiding = contact is null && fields.Has("contactWithProfessionals") ? null : contact == Contact.Avoiding;
        return new Assessment
        {
            Reference = reference!,
            AssessedAt = assessedAt ?? default,
            Child = child!,
            ImmediateDanger = danger,
            SignificantHarmNow = harm,
            MissingNow = missing,
            MeetingPlanned = meeting,
            PeopleOfConcern = people,
            Answers = answers,
            ContactWithProfessionals = contact,
            Judgement = fields.Object("judgement") is { } judgement ? HistoryReader.Judgement(judgement, isAvoiding) : null,
            Previous = fields.Object("previous") is { } previous ? HistoryReader.Previous(previous, state) : null,
            Reported = [.. fields.Objects("reported").Select(report => HistoryReader.Report(report, state)).OfType<Report>()],
            Consulted = HistoryReader.Consulted(fields, state),
        };
    }

    private static Reference? ReadReference(JsonFields fields)
    {
        const string Expected = "text of 1 to 100 characters";
        var raw = fields.RequiredString("reference", Expected);
        var reference = raw is null ? null : Reference.From(raw);
        if (raw is not null && reference is null)
        {
            fields.AddError("reference", Expected, ValueDescription.Text(raw));
        }

        return reference;
    }

    private Area? ReadArea(JsonFields fields)
    {
        if (!fields.Has("area") && areaByDefault is not null)
        {
            _ = fields.OptionalString("area", areas);
            return areaByDefault;
        }

        var id = fields.RequiredString("area", areas);
        var area = id is null ? null : library.FindArea(id);
        if (id is not null && area is null)
        {
            fields.AddError("area", areas, ValueDescription.Shortened(id));
        }

        return area;
    }

    private static District? ReadDistrict(JsonFields fields, Area? area)
    {
        var id = fields.OptionalString("district", "the id of a district of the area");
        var district = id is null ? null : area?.FindDistrict(id);
        if (id is not null && area is not null && district is null)
        {
            fields.AddError("district", $"one of {string.Join(", ", area.Districts.Select(known => known.Id))}", ValueDescription.Shortened(id));
        }

        return district;
    }
}
