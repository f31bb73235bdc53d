using Samphire.Domain.Routes;
using Samphire.Domain.Services;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

internal sealed class AreaReader(PackFolder packFolder, PackManifest manifest, ParallelReader packFiles, References references, List<Fault> faults)
{
    private const string AreaFile = "directory/area.yaml";
    private const string Documents = "directory";

    // In hours: the longest that the law and the toolbox allow for the written report after a call.
    private const int LatestFollowUpHours = 24;

    public AreaPack Read()
    {
        packFolder.RefuseOtherFiles([PackReader.ManifestFile, AreaFile], Documents, faults);
        var fields = packFolder.Open(AreaFile, packFiles, faults);
        var domains = fields.Texts("secureEmailDomains");
        var openOnWeekendBankHolidays = fields.Has("openOnWeekendBankHolidays") && fields.Flag("openOnWeekendBankHolidays");
        var desks = fields.Maps("desks").Select(desk => ReadDesk(desk, domains, openOnWeekendBankHolidays)).ToArray();
        var byId = desks.DistinctBy(desk => desk.Id).ToDictionary(desk => desk.Id, StringComparer.Ordinal);
        var routes = fields.Maps("routes").Select(entry => new LocatedRoute(ReadRoute(entry, byId), entry.Line)).ToArray();
        var unread = fields.Map("unreadConcern");
        var area = new Area
        {
            Stamp = manifest.Stamp,
            Name = fields.Text("name"),
            Prefix = ReadPrefix(fields),
            IsHistoric = manifest.Status == PackStatus.Historic,
            Agencies = [.. fields.Maps("agencies").Select(ReadAgency)],
            Roles = [.. fields.Maps("roles").Select(ReadRole)],
            Districts = [.. fields.Maps("districts").Select(ReadDistrict)],
            Desks = desks,
            Routes = [.. routes.Select(entry => entry.Route)],
            SecureEmailDomains = domains,
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
            Documents = DocumentReader.ReadAll(packFolder, Documents, packFiles, references, faults),
        };
    }

    private static string? ReadPrefix(Fields fields)
    {
        var prefix = fields.OptionalText("prefix");
        if (prefix is not null && !(prefix.Length is >= 2 and <= 4 && prefix.All(char.IsAsciiLetterUpper)))
        {
            fields.Faults.Add(fields.LineOf("prefix"), $"'{prefix}' in prefix", "two to four capital letters");
        }

        return prefix;
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

    private Desk ReadDesk(Fields fields, IReadOnlyList<string> domains, bool openOnWeekendBankHolidays)
    {
        var id = fields.Id("id");
        Define("desk:", id, fields);
        references.MustBeReached(
            Local("desk:", id), fields.LineOf("id"), $"desk '{id}' has no route to it", "a route to it", fields.Faults);
        var desk = new Desk
        {
            Id = id,
            Name = fields.Text("name"),
            NameInDistrict = DeskReader.NameInDistrict(fields),
            Agency = fields.Id("agency"),
            Hours = DeskReader.Hours(fields, openOnWeekendBankHolidays),
            Contacts = [.. fields.Maps("contacts").Select(contact => DeskReader.Contact(contact, domains))],
        };
        Refer("agency:", desk.Agency, "agency", fields);
        fields.End();
        return desk;
    }

    private Route ReadRoute(Fields fields, Dictionary<string, Desk> desks)
    {
        var id = fields.Id("id");
        var desk = fields.Id("desk");
        if (Vocabulary.Find<RouteRule>(id) is not null)
        {
            fields.Faults.Add(fields.LineOf("id"), $"route '{id}' has the same name as a rule for all routes", "a unique id");
        }

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

    // A placeholder for a desk that does not exist. That is a fault, so the area is never used.
    private static Desk StandIn { get; } = new()
    {
        Id = "",
        Name = "",
        Agency = "",
        Hours = new OpeningHours(null, closedOnBankHolidays: false, []),
        Contacts = [],
    };

    private string Local(string kind, string id) => $"{packFolder.Id}/{kind}{id}";

    private void Define(string kind, string id, Fields fields) =>
        references.Define(id.Length == 0 ? "" : Local(kind, id), fields.LineOf("id"), fields.Faults);

    private void Refer(string kind, string id, string key, Fields fields) =>
        references.Refer(id.Length == 0 ? "" : Local(kind, id), fields.LineOf(key), $"an id of this area's {key} list", fields.Faults);
}
