using Samphire.Domain.Assessments;
using Samphire.Domain.Directory;
using Samphire.Domain.Guidance;

namespace Samphire.App.Content;

/// <summary>
/// What the packs hold for everybody: the toolbox, and the areas of today. What is historic is kept for the record and for
/// tests, and never shown here.
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

    /// <summary>What each of these packs says of itself, the toolbox first.</summary>
    public IReadOnlyList<PackManifest> Packs { get; }

    public IReadOnlyList<GuidanceDocument> Documents { get; }

    public IReadOnlyList<Item> Items => toolbox.Toolbox.Instrument.Items;

    public InstrumentAccount Instrument => toolbox.Instrument;

    public IReadOnlyList<GlossaryTerm> Glossary => toolbox.Glossary;

    public Toolbox Toolbox => toolbox.Toolbox;

    public Area? FindArea(string id) => Areas.FirstOrDefault(area => area.Stamp.Id == id);

    public GuidanceDocument? FindDocument(string id) => documents.GetValueOrDefault(id);

    public Item? FindItem(string id) => Toolbox.Instrument.Find(id);

    /// <summary>Where to go on to, by id, in the order given; what is not for everybody is left out.</summary>
    public IReadOnlyList<GoOn> GoOnTo(IEnumerable<string> ids) =>
    [
        .. from id in ids
           let title = FindDocument(id)?.Title ?? FindItem(id)?.Name
           where title is not null
           select new GoOn(id, title),
    ];

    /// <summary>Documents that lead here and items that this one explains, unless it names them itself.</summary>
    public IReadOnlyList<GoOn> ComeFrom(GuidanceDocument document) =>
        GoOnTo(Documents.Where(other => other.Related.Contains(document.Id)).Select(other => other.Id)
            .Concat(Items.Where(item => item.Guidance == document.Id).Select(item => item.Id))
            .Except(document.Related));
}

/// <summary>A page to go on to.</summary>
public sealed record GoOn(string Id, string Title);
