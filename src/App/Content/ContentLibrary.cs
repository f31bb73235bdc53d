using Samphire.Domain.Assessments;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Content;

/// <summary>
/// The packs in use: the toolbox and every area, each in its newest version or in the one requested. It can be created
/// only if none of them has a fault.
/// </summary>
public sealed class ContentLibrary
{
    private readonly Dictionary<string, AreaPack> areas;

    private ContentLibrary(ToolboxPack toolbox, IEnumerable<AreaPack> areas)
    {
        Toolbox = toolbox;
        this.areas = areas.ToDictionary(pack => pack.Area.Stamp.Id, StringComparer.Ordinal);
    }

    public ToolboxPack Toolbox { get; }

    public IEnumerable<AreaPack> Areas => areas.Values;

    public Area? FindArea(string id) => areas.GetValueOrDefault(id)?.Area;

    /// <summary>Loads the packs below a folder, or returns the faults that prevent it.</summary>
    /// <param name="folder">The content folder, or its folder of packs.</param>
    /// <param name="pinned">Versions to use instead of the newest.</param>
    public static (ContentLibrary? Library, IReadOnlyList<Fault> Faults) Load(string folder, IReadOnlyCollection<PackStamp> pinned)
    {
        List<Fault> faults = [];
        var packFolders = PackFolder.FindAll(folder, faults);
        return Read(folder, Chosen(packFolders, pinned), faults);
    }

    public static IReadOnlyList<Fault> Check(string folder)
    {
        List<Fault> faults = [];
        var packFolders = PackFolder.FindAll(folder, faults);
        var newest = Chosen(packFolders, []);
        var (_, found) = Read(folder, newest, faults);
        var all = found.ToList();
        foreach (var older in packFolders.Except(newest))
        {
            // An older version is read together with the newest versions of the other packs; only its own faults are
            // reported.
            var company = newest.Where(packFolder => packFolder.Id != older.Id).Append(older).ToArray();
            var (_, ofCompany) = Read(folder, company, []);
            all.AddRange(ofCompany.Where(fault => fault.File.StartsWith(older.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)));
        }

        return InOrder(all);
    }

    /// <summary>The versions present, by pack id and newest first.</summary>
    public static IReadOnlyList<PackStamp> Versions(string folder) =>
        [.. PackFolder.FindAll(folder, [])
            .Select(packFolder => new PackStamp(packFolder.Id, packFolder.Version))
            .OrderBy(stamp => stamp.Id, StringComparer.Ordinal).ThenByDescending(stamp => stamp.Version)];

    public Item? FindItem(string id) => Toolbox.Toolbox.Instrument.Find(id);

    private static PackFolder[] Chosen(IReadOnlyList<PackFolder> packFolders, IReadOnlyCollection<PackStamp> pinned) =>
    [
        .. from place in packFolders
           group place by place.Id into versions
           let pin = pinned.FirstOrDefault(stamp => stamp.Id == versions.Key)
           select versions.FirstOrDefault(packFolder => packFolder.Version == pin?.Version) ?? versions.MaxBy(packFolder => packFolder.Version),
    ];

    private static (ContentLibrary? Library, IReadOnlyList<Fault> Faults) Read(
        string folder, IReadOnlyList<PackFolder> packFolders, List<Fault> faults)
    {
        var references = new References();
        var packFiles = ParallelReader.Start(packFolders);
        List<ToolboxPack> toolboxes = [];
        List<AreaPack> areas = [];
        var unread = false;
        foreach (var packFolder in packFolders)
        {
            var (toolbox, area) = PackReader.Read(packFolder, packFiles, references, faults);
            unread |= toolbox is null && area is null;
            toolboxes.AddRange(toolbox is null ? [] : [toolbox]);
            areas.AddRange(area is null ? [] : [area]);
        }

        references.Check();
        if (toolboxes.Count != 1 && !unread)
        {
            faults.Add(new Fault(folder, 1, toolboxes.Count == 0 ? "no toolbox pack" : "more than one toolbox pack", "one pack of kind toolbox"));
        }

        return faults.Count == 0 ? (new ContentLibrary(toolboxes[0], areas), []) : (null, InOrder(faults));
    }

    private static IReadOnlyList<Fault> InOrder(IEnumerable<Fault> faults) =>
        [.. faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)];
}
