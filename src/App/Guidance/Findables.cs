using Samphire.App.Content;
using Samphire.Domain.Assessments;
using Samphire.Domain.Directory;
using Samphire.Domain.Guidance;

namespace Samphire.App.Guidance;

public static class Findables
{
    public static IReadOnlyList<Findable> Of(PublicContent content) =>
    [
        .. content.Areas.SelectMany(area => area.Desks.Select(desk => Of(desk, area))),
        .. content.Areas.SelectMany(area => area.Agencies.Select(agency => Of(agency, area))),
        .. content.Items.Select(Of),
        .. content.Documents.Select(Of),
        .. content.Glossary.Select(Of),
    ];

    /// <summary>The id of a desk or agency with its area's id in front, since two areas may use the same id.</summary>
    public static string IdIn(Area area, string id) => $"{area.Stamp.Id}.{id}";

    private static Findable Of(Desk desk, Area area) => new(
        FindableKind.Desk,
        IdIn(area, desk.Id),
        desk.Name,
        [],
        $"{string.Join(". ", HoursInWords.Of(desk.Hours))}.",
        string.Join(' ', desk.Contacts.Where(contact => contact.Verified).Select(contact => $"{contact.Value} {contact.Note}")));

    private static Findable Of(Agency agency, Area area)
    {
        var roles = area.Roles.Where(role => role.Agency == agency.Id).ToArray();
        return new Findable(
            FindableKind.Agency,
            IdIn(area, agency.Id),
            agency.Name,
            [.. roles.Select(role => role.Name)],
            agency.Does,
            string.Join(' ', roles.SelectMany(role => role.Does)));
    }

    private static Findable Of(Item item) => new(
        item.Group switch
        {
            ItemGroup.Actual or ItemGroup.Suspected => FindableKind.Indicator,
            ItemGroup.Strength => FindableKind.Strength,
            _ => FindableKind.Vulnerability,
        },
        item.Id,
        item.Name,
        [],
        item.Ask,
        $"{item.Why} {item.Ages}");

    private static Findable Of(GuidanceDocument document) => new(
        FindableKind.Guidance, document.Id, document.Title, [], document.Summary, PlainText.Of(document.Body));

    private static Findable Of(GlossaryTerm term) => new(FindableKind.Word, term.Id, term.Term, term.Also, term.Means, "");
}
