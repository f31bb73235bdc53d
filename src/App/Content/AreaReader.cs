using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

/// <summary>Reads one version of an area pack: agencies, roles, districts, desks, hours and routes.</summary>
internal sealed class AreaReader(PackPlace place, PackManifest manifest, References references, List<Fault> faults)
{
    private const string AreaFile = "directory/area.yaml";
    private const string Documents = "directory";

    /// <summary>The law's and the toolbox's outer limit for the written follow-up of a call, in hours.</summary>
    private const int LatestFollowUpHours = 24;

    /// <summary>Numbers that hold everywhere; they need no check by an area.</summary>
    private static readonly string[] NationalNumbers = ["999", "101"];

    public AreaPack Read()
    {
        place.RefuseOtherFiles([PackReader.ManifestFile, AreaFile], Documents, faults);
        var fields = place.Open(AreaFile, faults);
        var desks = fields.Maps("desks").Select(ReadDesk).ToArray();
        var byId = desks.DistinctBy(desk => desk.Id).ToDictionary(desk => desk.Id, StringComparer.Ordinal);
        var routes = fields.Maps("routes").Select(entry => new LocatedRoute(ReadRoute(entry, byId), entry.Line)).ToArray();
        var unread = fields.Map("unreadConcern");
        var area = new Area
        {
            Stamp = manifest.Stamp,
            Name = fields.Text("name"),
            IsHistoric = manifest.Status == PackStatus.Historic,
            Agencies = [.. fields.Maps("agencies").Select(ReadAgency)],
            Roles = [.. fields.Maps("roles").Select(ReadRole)],
            Districts = [.. fields.Maps("districts").Select(ReadDistrict)],
            Desks = desks,
            Routes = [.. routes.Select(entry => entry.Route)],
            SecureEmailDomains = fields.Texts("secureEmailDomains"),
            WrittenFollowUpHours = fields.Integer("writtenFollowUpHours", 1, LatestFollowUpHours),
            UnreadConcern = new UnreadConcern(
                unread.Integer("actNowHours", 1, 24), unread.Integer("openHours", 1, 40), unread.Integer("atOnceUnderAge", 0, 18)),
        };
        unread.End();
        fields.End();
        var routesLine = fields.LineOf("routes");
        if (fields.Has("routes"))
        {
            AreaChecks.Check(area, routes, routesLine, fields.Faults);
        }

        return new AreaPack
        {
            Manifest = manifest,
            Area = area,
            Documents = DocumentReader.ReadAll(place, Documents, references, faults),
        };
    }

    private Agency ReadAgency(Fields fields)
    {
        var agency = new Agency(
            fields.Id("id"),
            fields.Text("name"),
            fields.OneOf("kind", "police", "council", "health", "education", "voluntary", "other"),
            fields.Text("does"));
        Define("agency:", agency.Id, fields);
        fields.End();
        return agency;
    }

    private AgencyRole ReadRole(Fields fields)
    {
        var role = new AgencyRole(fields.Id("id"), fields.Text("name"), fields.Id("agency"), fields.Texts("does"));
        Define("role:", role.Id, fields);
        Refer("agency:", role.Agency, "agency", fields);
        fields.End();
        return role;
    }

    private District ReadDistrict(Fields fields)
    {
        var district = new District(fields.Id("id"), fields.Text("name"), fields.Text("team"));
        Define("district:", district.Id, fields);
        fields.End();
        return district;
    }

    private Desk ReadDesk(Fields fields)
    {
        var id = fields.Id("id");
        Define("desk:", id, fields);
        references.MustBeReached(
            Local("desk:", id), fields.LineOf("id"), $"desk '{id}' is at the end of no route", "a route that leads to it", fields.Faults);
        var desk = new Desk
        {
            Id = id,
            Name = fields.Text("name"),
            NameInDistrict = ReadNameInDistrict(fields),
            Agency = fields.Id("agency"),
            Hours = ReadHours(fields),
            Contacts = [.. fields.Maps("contacts").Select(ReadContact)],
        };
        Refer("agency:", desk.Agency, "agency", fields);
        fields.End();
        return desk;
    }

    private static Template? ReadNameInDistrict(Fields fields)
    {
        if (fields.OptionalText("nameInDistrict") is not { Length: > 0 } text)
        {
            return null;
        }

        var (template, wrong) = Template.Read(text, ["team"]);
        foreach (var fault in wrong)
        {
            fields.Faults.Add(fields.LineOf("nameInDistrict"), fault, "exactly {team}");
        }

        return template;
    }

    private static OpeningHours ReadHours(Fields fields)
    {
        List<HoursSpan>? spans = null;
        if (!fields.IsWord("hours", "always"))
        {
            spans = [];
            foreach (var span in fields.Maps("hours"))
            {
                ReadSpan(span, spans);
            }

            if (spans.Count == 0 && fields.Has("hours"))
            {
                fields.Faults.Add(fields.LineOf("hours"), "no hours", "always, or at least one span");
            }
        }

        return new OpeningHours(spans, fields.Flag("closedOnBankHolidays"), ReadClosedDays(fields));
    }

    private static void ReadSpan(Fields fields, List<HoursSpan> spans)
    {
        var from = fields.Time("from");
        TimeOnly? to = fields.IsWord("to", "24:00") ? null : fields.Time("to");
        if (fields.Has("from") && fields.Has("to") && to is not null && to <= from)
        {
            fields.Faults.Add(fields.LineOf("to"), "hours that end before they begin", "a time after from, or \"24:00\"");
        }

        foreach (var day in fields.LocatedTexts("days"))
        {
            var span = new HoursSpan(DayOf(day, fields), from, to);
            if (spans.Exists(other => other.Overlaps(span)))
            {
                fields.Faults.Add(day.Line, $"hours on {day.Value} that overlap others", "spans that do not overlap");
            }

            spans.Add(span);
        }

        fields.End();
    }

    private static List<ClosedDay> ReadClosedDays(Fields fields)
    {
        List<ClosedDay> closed = [];
        foreach (var entry in fields.Maps("closedOn"))
        {
            var day = new ClosedDay(entry.Date("date"), entry.Text("name"));
            if (closed.Exists(other => other.Date == day.Date))
            {
                entry.Faults.Add(entry.LineOf("date"), "the same closed day twice", "each day once");
            }

            closed.Add(day);
            entry.End();
        }

        return closed;
    }

    private static DayOfWeek DayOf(LocatedText day, Fields span)
    {
        if (Vocabulary.Find<DayOfWeek>(day.Value) is { } found)
        {
            return found;
        }

        span.Faults.Add(day.Line, $"'{day.Value}' in days", $"one of {string.Join(", ", Vocabulary.All<DayOfWeek>())}");
        return default;
    }

    private static DeskContact ReadContact(Fields fields)
    {
        var value = fields.Text("value");
        var isNational = NationalNumbers.Contains(value);
        var isChecked = fields.Has("checkedOn");
        if (isChecked != fields.Has("checkedBy"))
        {
            fields.Faults.Add(fields.Line, "checkedOn without checkedBy, or the other way round", "both, or neither");
        }
        else if (isChecked)
        {
            _ = fields.Date("checkedOn");
            _ = fields.Text("checkedBy");
        }

        if (isNational && isChecked)
        {
            fields.Faults.Add(fields.LineOf("checkedOn"), $"{value} with a check of its own", "999 and 101 without");
        }

        var contact = new DeskContact(fields.Word<ContactKind>("kind"), value, isNational || isChecked, fields.Text("note"));
        fields.End();
        return contact;
    }

    private Route ReadRoute(Fields fields, Dictionary<string, Desk> desks)
    {
        var id = fields.Id("id");
        var desk = fields.Id("desk");
        Define("route:", id, fields);
        Refer("desk:", desk, "desk", fields);
        var route = new Route
        {
            Id = id,
            Body = fields.Word<Body>("body"),
            Urgency = fields.Word<Urgency>("urgency"),
            Desk = desks.GetValueOrDefault(desk) ?? StandIn,
            Means = fields.Word<Means>("means"),
            OnlyWhileOpen = fields.OneOf("when", "desk-open", "always") == "desk-open",
            WrittenOwed = fields.Flag("writtenOwed"),
            Because = fields.Text("because"),
        };
        fields.End();
        return route;
    }

    /// <summary>Stands where a route names a desk that does not exist, which is a fault; never used.</summary>
    private static Desk StandIn { get; } = new()
    {
        Id = "",
        Name = "",
        Agency = "",
        Hours = new OpeningHours(null, closedOnBankHolidays: false, []),
        Contacts = [],
    };

    private string Local(string kind, string id) => $"{place.Id}/{kind}{id}";

    private void Define(string kind, string id, Fields fields) =>
        references.Define(id.Length == 0 ? "" : Local(kind, id), fields.LineOf("id"), fields.Faults);

    private void Refer(string kind, string id, string key, Fields fields) =>
        references.Refer(id.Length == 0 ? "" : Local(kind, id), fields.LineOf(key), $"an id of this area's {key} list", fields.Faults);
}
