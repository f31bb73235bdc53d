using System.Text.Json;
using Samphire.App.Content;
using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>An assessment as it was read: whole, with its area; or every error at once.</summary>
public sealed record AssessmentInput(string? Reference, Assessment? Assessment, Area? Area, District? District, IReadOnlyList<InputError> Errors);

/// <summary>
/// Reads the form samphire.assessment/1, in one pass that collects every fault with its pointer. What comes out cannot hold
/// nonsense; what was wrong is never guessed.
/// </summary>
public sealed class AssessmentReader(ContentLibrary library, LocalTime localTime, Area? areaByDefault)
{
    public const string Format = "samphire.assessment/1";

    public AssessmentInput Read(RawItem item)
    {
        var (document, unreadable) = JsonItem.Parse(item);
        if (document is null)
        {
            return new AssessmentInput(null, null, null, null, [unreadable!]);
        }

        using (document)
        {
            return new Pass(library, localTime, areaByDefault).Read(document.RootElement);
        }
    }

    /// <summary>The pass over one item: what it has seen so far is what later fields are checked against.</summary>
    private sealed class Pass(ContentLibrary library, LocalTime localTime, Area? areaByDefault)
    {
        private static readonly string[] AgeFields = ["age", "dateOfBirth", "ageRange"];

        private readonly List<InputError> errors = [];
        private readonly HashSet<string> observationIds = new(StringComparer.Ordinal);
        private readonly HashSet<PersonId> personIds = [];
        private DateTimeOffset? assessedAt;
        private DateOnly? today;

        public AssessmentInput Read(JsonElement root)
        {
            if (JsonFields.Of(root, "", errors) is not { } fields)
            {
                return new AssessmentInput(null, null, null, null, errors);
            }

            var format = fields.RequiredString("format", Format);
            if (format is not null && format != Format)
            {
                fields.Wrong("format", Format, format);
            }

            var reference = ReadReference(fields);
            var (area, district) = ReadArea(fields);
            assessedAt = fields.Moment("assessedAt", required: true);
            today = assessedAt is null ? null : localTime.DateAt(assessedAt.Value);
            var child = fields.Object("child", required: true) is { } childFields ? ReadChild(childFields) : null;
            var assessment = new
            {
                ImmediateDanger = fields.Word<YesNo>("immediateDanger"),
                SignificantHarmNow = fields.Word<YesNo>("significantHarmNow"),
                MissingNow = fields.Word<YesNo>("missingNow"),
                MeetingPlanned = fields.Word<YesNo>("meetingPlanned"),
                People = fields.Objects("peopleOfConcern").Select(ReadPerson).ToArray(),
                Answers = ReadAnswers(fields),
                Contact = fields.Word<Contact>("contactWithProfessionals"),
            };
            var judgement = fields.Object("judgement") is { } judged ? ReadJudgement(judged, assessment.Contact) : null;
            var previous = fields.Object("previous") is { } before ? ReadPrevious(before) : null;
            var reported = fields.Objects("reported").Select(ReadReport).ToArray();
            var consulted = ReadConsulted(fields);
            fields.End();
            if (errors.Count > 0)
            {
                return new AssessmentInput(fields.PeekString("reference"), null, null, null, errors);
            }

            return new AssessmentInput(
                reference!.Value,
                new Assessment
                {
                    Reference = reference,
                    AssessedAt = assessedAt!.Value,
                    Child = child!,
                    ImmediateDanger = assessment.ImmediateDanger,
                    SignificantHarmNow = assessment.SignificantHarmNow,
                    MissingNow = assessment.MissingNow,
                    MeetingPlanned = assessment.MeetingPlanned,
                    PeopleOfConcern = assessment.People!,
                    Answers = assessment.Answers!,
                    ContactWithProfessionals = assessment.Contact,
                    Judgement = judgement,
                    Previous = previous,
                    Reported = reported!,
                    Consulted = consulted,
                },
                area,
                district,
                []);
        }

        private static Reference? ReadReference(JsonFields fields)
        {
            const string Expected = "text of 1 to 100 characters";
            var raw = fields.RequiredString("reference", Expected);
            var reference = raw is null ? null : Reference.From(raw);
            if (raw is not null && reference is null)
            {
                fields.Wrong("reference", Expected, raw.Trim().Length == 0 ? "nothing but blanks" : "more than 100 characters");
            }

            return reference;
        }

        private (Area? Area, District? District) ReadArea(JsonFields fields)
        {
            var expected = $"one of {string.Join(", ", library.Areas.Select(pack => pack.Area.Stamp.Id))}";
            var area = areaByDefault;
            if (fields.Has("area") || area is null)
            {
                var id = fields.RequiredString("area", expected);
                area = id is null ? null : library.FindArea(id);
                if (id is not null && area is null)
                {
                    fields.Wrong("area", expected, id);
                }
            }
            else
            {
                _ = fields.OptionalString("area", expected);
            }

            var districtId = fields.OptionalString("district", "the id of a district of the area");
            if (districtId is null || area is null)
            {
                return (area, null);
            }

            var district = area.FindDistrict(districtId);
            if (district is null)
            {
                fields.Wrong("district", $"one of {string.Join(", ", area.Districts.Select(known => known.Id))}", districtId);
            }

            return (area, district);
        }

        private Child ReadChild(JsonFields fields)
        {
            var given = AgeFields.Where(fields.Has).ToArray();
            if (given.Length > 1)
            {
                errors.Add(new InputError("/child", "at most one of age, dateOfBirth, ageRange", string.Join(" and ", given)));
            }

            var years = fields.Integer("age", 0, Age.Oldest);
            var born = fields.Date("dateOfBirth");
            RefuseLater(fields, "dateOfBirth", born);
            var range = fields.Object("ageRange") is { } bounds ? ReadAgeRange(bounds, fields) : null;
            var reading = years is not null
                ? AgeReading.Exactly(Age.From(years.Value)!)
                : born is not null && today is not null && Age.Between(born.Value, today.Value) is { } age
                    ? AgeReading.Exactly(age)
                    : range;
            var child = new Child
            {
                Age = reading ?? AgeReading.NotKnown,
                CareLeaver = fields.Flag("careLeaver"),
                SpecialEducationalNeeds = fields.Flag("specialEducationalNeeds"),
                EhcPlan = fields.Flag("ehcPlan"),
                IncludeAdultBecause = fields.Text("includeAdultBecause"),
            };
            fields.End();
            return child;
        }

        private static AgeReading? ReadAgeRange(JsonFields fields, JsonFields child)
        {
            var from = fields.Integer("from", 0, Age.Oldest, required: true);
            var to = fields.Integer("to", 0, Age.Oldest, required: true);
            fields.End();
            if (from is null || to is null)
            {
                return null;
            }

            var range = AgeReading.Between(Age.From(from.Value)!, Age.From(to.Value)!);
            if (range is null)
            {
                child.Wrong("ageRange", "from no greater than to", $"{from} to {to}");
            }

            return range;
        }

        private PersonOfConcern? ReadPerson(JsonFields fields)
        {
            var id = fields.Text("id", required: true) is { } text ? new PersonId(text) : null;
            if (id is not null && !personIds.Add(id))
            {
                fields.Wrong("id", "an id of its own in the list", id.Text.Value);
            }

            var label = fields.Text("label");
            var identified = fields.OptionalFlag("identified") ?? true;
            var under18 = fields.Word<YesNo>("under18") ?? YesNo.NotKnown;
            var toChild = fields.Word<RelationToChild>("toChild") ?? RelationToChild.NotKnown;
            var standing = fields.Word<Standing>("standing", required: true);
            var association = fields.Object("association") is { } tie ? ReadAssociation(tie) : null;
            fields.End();
            return id is null || standing is null
                ? null
                : new PersonOfConcern
                {
                    Id = id,
                    Label = label,
                    Identified = identified,
                    Under18 = under18,
                    ToChild = toChild,
                    Standing = standing.Value,
                    Association = association,
                };
        }

        private Association? ReadAssociation(JsonFields fields)
        {
            var kind = fields.Word<AssociationKind>("kind", required: true);
            var sureness = fields.Word<Sureness>("sureness", required: true);
            var lastKnown = fields.Date("lastKnown");
            RefuseLater(fields, "lastKnown", lastKnown);
            var howKnown = fields.Word<HowKnown>("howKnown") ?? HowKnown.NotKnown;
            var what = fields.Text("what");
            fields.End();
            return kind is null || sureness is null
                ? null
                : new Association { Kind = kind.Value, Sureness = sureness.Value, LastKnown = lastKnown, HowKnown = howKnown, What = what };
        }

        private Answer?[] ReadAnswers(JsonFields fields)
        {
            HashSet<Item> answered = [];
            return [.. fields.Objects("answers").Select(answer => ReadAnswer(answer, answered))];
        }

        private Answer? ReadAnswer(JsonFields fields, HashSet<Item> answered)
        {
            var item = ReadItem(fields);
            if (item is not null && !answered.Add(item))
            {
                fields.Wrong("item", "at most one answer for each item", item.Id);
            }

            var finding = fields.Word<Finding>("answer", required: true);
            var alreadyHappened = fields.Word<YesNo>("alreadyHappened");
            if (item is { MayBeActual: false } && fields.Has("alreadyHappened"))
            {
                fields.Wrong("alreadyHappened", "nothing: this item does not ask whether it has already happened", "an answer");
            }

            var observations = fields.Objects("observations").Select(ReadObservation).ToArray();
            fields.End();
            return item is null || finding is null
                ? null
                : new Answer { Item = item, Finding = finding.Value, AlreadyHappened = alreadyHappened, Observations = observations! };
        }

        private Item? ReadItem(JsonFields fields)
        {
            var id = fields.RequiredString("item", "the id of an item");
            return id is null ? null : FindItem(id, fields.PathOf("item"));
        }

        private Item? FindItem(string id, string path)
        {
            var item = library.FindItem(id);
            if (item is { Derived: true })
            {
                errors.Add(new InputError(path, "an item that is answered; this one is worked out from people and links", id));
                return null;
            }

            if (item is null)
            {
                var near = Nearest.To(id, library.Toolbox.Toolbox.Instrument.Items.Where(known => !known.Derived).Select(known => known.Id));
                var expected = near.Count == 0 ? "the id of an item" : $"the id of an item, such as {string.Join(" or ", near)}";
                errors.Add(new InputError(path, expected, id.Length > 100 ? id[..100] + "…" : id));
            }

            return item;
        }

        private Observation? ReadObservation(JsonFields fields)
        {
            var id = fields.Text("id", required: true);
            if (id is not null && !observationIds.Add(id.Value))
            {
                fields.Wrong("id", "an id of its own in the assessment", id.Value);
            }

            var what = fields.Text("what", required: true);
            const string When = "a date or a date and time, like 2026-11-21 or 2026-11-21T23:10:00+00:00";
            var when = fields.OptionalString("when", When);
            if (when is not null && !IsoTime.IsDateOrTime(when))
            {
                fields.Wrong("when", When, when.Length > 100 ? when[..100] + "…" : when);
            }

            var where = fields.Text("where");
            var sourceRole = fields.Text("sourceRole");
            var howKnown = fields.Word<HowKnown>("howKnown") ?? HowKnown.NotKnown;
            var sureness = fields.Word<Sureness>("sureness") ?? Sureness.NotKnown;
            var exactWords = fields.Text("exactWords");
            fields.End();
            return id is null || what is null
                ? null
                : new Observation
                {
                    Id = new ObservationId(id),
                    What = what,
                    When = when,
                    Where = where,
                    SourceRole = sourceRole,
                    HowKnown = howKnown,
                    Sureness = sureness,
                    ExactWords = exactWords,
                };
        }

        private static Judgement ReadJudgement(JsonFields fields, Contact? contact)
        {
            var band = fields.Word("contactBand", required: false, [Level.Medium, Level.High]);
            if (fields.Has("contactBand") && contact != Contact.Avoiding)
            {
                fields.Wrong("contactBand", "nothing unless contactWithProfessionals is avoiding", band is null ? "a value" : Vocabulary.Word(band.Value));
            }

            var beyond = fields.OptionalFlag("significantlyBeyondThreshold");
            var because = fields.Text("because", required: beyond == true);
            var judgement = new Judgement
            {
                ContactBand = band,
                SignificantlyBeyondThreshold = beyond,
                Because = because,
                ByRole = fields.Text("byRole"),
            };
            fields.End();
            return judgement;
        }

        private PreviousAssessment? ReadPrevious(JsonFields fields)
        {
            var level = fields.Word<Level>("level", required: true);
            var actNow = fields.Flag("actNow");
            var agreed = fields.Object("fallAgreed") is { } fall ? ReadFallAgreed(fall) : null;
            fields.End();
            return level is null ? null : new PreviousAssessment { Level = level.Value, ActNow = actNow, FallAgreed = agreed };
        }

        private FallAgreed? ReadFallAgreed(JsonFields fields)
        {
            var byRole = fields.Text("byRole", required: true);
            var leadRole = fields.Text("leadRole", required: true);
            var seen = fields.Date("childSeenOn", required: true);
            RefuseLater(fields, "childSeenOn", seen);
            var because = fields.Text("because", required: true);
            fields.End();
            return byRole is null || leadRole is null || seen is null || because is null
                ? null
                : new FallAgreed(byRole, leadRole, seen.Value, because);
        }

        private Report? ReadReport(JsonFields fields)
        {
            var to = fields.Word<Body>("to", required: true);
            var at = fields.Moment("at", required: true);
            if (at > assessedAt)
            {
                fields.Wrong("at", "a moment not after assessedAt", fields.PeekString("at")!);
            }

            var reference = fields.Text("reference");
            Item?[] items = [.. fields.List("items").Select(entry => ReadText(entry, "the id of an item") is { } id ? FindItem(id, entry.Path) : null)];
            PersonId?[] people = [.. fields.List("people").Select(ReadListedPerson)];
            fields.End();
            return to is null || at is null
                ? null
                : new Report { To = to.Value, At = at.Value, Reference = reference, Items = items!, People = people! };
        }

        private PersonId? ReadListedPerson((JsonElement Element, string Path) entry)
        {
            const string Expected = "the id of somebody in peopleOfConcern";
            if (ReadText(entry, Expected) is not { } raw)
            {
                return null;
            }

            var id = Text.From(raw) is { } text ? new PersonId(text) : null;
            if (id is null || !personIds.Contains(id))
            {
                errors.Add(new InputError(entry.Path, Expected, JsonFields.Found(entry.Element)));
                return null;
            }

            return id;
        }

        private string? ReadText((JsonElement Element, string Path) entry, string expected)
        {
            var text = entry.Element.ValueKind == JsonValueKind.String ? JsonFields.String(entry.Element) : null;
            if (text is null)
            {
                errors.Add(new InputError(entry.Path, expected, JsonFields.Found(entry.Element)));
            }

            return text;
        }

        private HashSet<Consultee> ReadConsulted(JsonFields fields)
        {
            HashSet<Consultee> consulted = [];
            foreach (var entry in fields.List("consulted"))
            {
                var word = entry.Element.ValueKind == JsonValueKind.String ? JsonFields.String(entry.Element) : null;
                if (word is not null && Vocabulary.Find<Consultee>(word) is { } who)
                {
                    consulted.Add(who);
                }
                else
                {
                    errors.Add(new InputError(entry.Path, $"one of {string.Join(", ", Vocabulary.All<Consultee>())}", JsonFields.Found(entry.Element)));
                }
            }

            return consulted;
        }

        private void RefuseLater(JsonFields fields, string name, DateOnly? date)
        {
            if (date > today)
            {
                fields.Wrong(name, "a date not after assessedAt", fields.PeekString(name)!);
            }
        }
    }
}
