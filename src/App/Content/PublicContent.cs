using Samphire.Domain.Assessments;
using Samphire.Domain.Guidance;
using Samphire.Domain.Routes;

namespace Samphire.App.Content;

/// <summary>
/// The content that everybody may see: the toolbox and the current areas. Historic areas are left out.
/// </summary>
public sealed class PublicContent
{
    private readonly ToolboxPack toolbox;
    private readonly Dictionary<string, GuidanceDocument> documents;

    public PublicContent(ContentLibrary library)
    {
        toolbox = library.Toolbox;
        AreaPack[] current = [.. library.Areas.Where(pack => !pack.Area.IsHistoric).OrderBy(pack => pack.Area.Name, StringComparer.Ordinal)];
        Areas = [.. current.Select(pack => pack.Area)];
        Packs = [toolbox.Manifest, .. current.Select(pack => pack.Manifest)];
        Documents = [.. toolbox.Documents, .. current.SelectMany(pack => pack.Documents)];
        documents = Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<Area> Areas { get; }

    public IReadOnlyList<PackManifest> Packs { get; }

    public IReadOnlyList<GuidanceDocument> Documents { get; }

    public IReadOnlyList<Item> Items => toolbox.Toolbox.Instrument.Items;

    public InstrumentDescription Instrument => toolbox.Instrument;

    public IReadOnlyList<GlossaryTerm> Glossary => toolbox.Glossary;

    public Toolbox Toolbox => toolbox.Toolbox;

    public Area? FindArea(string id) => Areas.FirstOrDefault(area => area.Stamp.Id == id);

    public GuidanceDocument? FindDocument(string id) => documents.GetValueOrDefault(id);

    public Item? FindItem(string id) => Toolbox.Instrument.Find(id);

    /// <summary>Links to the pages with these ids, in the order given. Ids that are not public are left out.</summary>
    public IReadOnlyList<RelatedPage> GoOnTo(IEnumerable<string> ids) =>
    [
        .. from id in ids
           let title = FindDocument(id)?.Title ?? FindItem(id)?.Name
           where title is not null
           select new RelatedPage(id, title),
    ];

    /// <summary>
    /// Links to the documents and items that refer to this one, except those that it already links to.
    /// </summary>
    public IReadOnlyList<RelatedPage> ComeFrom(GuidanceDocument document) =>
        GoOnTo(Documents.Where(other => other.Related.Contains(document.Id)).Select(other => other.Id)
            .Concat(Items.Where(item => item.Guidance == document.Id).Select(item => item.Id))
            .Except(document.Related));
}

public sealed record RelatedPage(string Id, string Title);
