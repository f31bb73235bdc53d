using Samphire.App.Content;
using Samphire.Domain.Assessments;
using Samphire.Domain.Guidance;
using Samphire.Domain.Routes;
using Samphire.Domain.Services;

namespace Samphire.App.Guidance;

public static class SearchEntries
{
    public static IReadOnlyList<SearchEntry> Of(PublicContent content) =>
    [
        .. content.Areas.SelectMany(area => area.Desks.Select(desk => Of(desk, area))),
        .. content.Areas.SelectMany(area => area.Agencies.Select(agency => Of(agency, area))),
        .. content.Items.Select(Of),
        .. content.Documents.Select(Of),
        .. content.Glossary.Select(Of),
    ];

    /// <summary>The id of a desk or agency with its area's id in front, since two areas may use the same id.</summary>
    public static string IdIn(Area area, string id) => $"{area.Stamp.Id}.{id}";

    private static SearchEntry Of(Desk desk, Area area) => new(
        SearchEntryKind.Desk,
        IdIn(area, desk.Id),
        desk.Name,
        [],
        $"{string.Join(". ", OpeningHoursText.Of(desk.Hours))}.",
        string.Join(' ', desk.Contacts.Where(contact => contact.Verified).Select(contact => $"{contact.Value} {contact.Note}")));

    private static SearchEntry Of(Agency agency, Area area)
    {
        var roles = area.Roles.Where(role => role.Agency == agency.Id).ToArray();
        return new SearchEntry(
            SearchEntryKind.Agency,
            IdIn(area, agency.Id),
            agency.Name,
            [.. roles.Select(role => role.Name)],
            agency.Does,
            string.Join(' ', roles.SelectMany(role => role.Does)));
    }

    private static SearchEntry Of(Item item) => new(
        item.Group switch
        {
            ItemGroup.Actual or ItemGroup.Suspected => SearchEntryKind.Indicator,
            ItemGroup.Strength => SearchEntryKind.Strength,
            _ => SearchEntryKind.Vulnerability,
        },
        item.Id,
        item.Name,
        [],
        item.Ask,
        $"{item.Why} {item.Ages}");

    private static SearchEntry Of(GuidanceDocument document) => new(
        SearchEntryKind.Guidance, document.Id, document.Title, [], document.Summary, PlainText.Of(document.Body));

    private static SearchEntry Of(GlossaryTerm term) => new(SearchEntryKind.Word, term.Id, term.Term, term.Also, term.Means, "");
}
