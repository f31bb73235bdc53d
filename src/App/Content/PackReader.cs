using Samphire.Domain.Shared;

namespace Samphire.App.Content;

internal static class PackReader
{
    public const string ManifestFile = "pack.yaml";

    public static (ToolboxPack? Toolbox, AreaPack? Area) Read(PackFolder packFolder, ParallelReader packFiles, References references, List<Fault> faults)
    {
        var fields = packFolder.Open(ManifestFile, packFiles, faults);
        var kind = Vocabulary.Find<PackKind>(fields.OptionalText("kind") ?? "");
        var manifest = PackManifest.Read(fields, packFolder);
        if (kind is null)
        {
            return (null, null);
        }

        return manifest.Kind == PackKind.Toolbox
            ? (new ToolboxReader(packFolder, manifest, packFiles, references, faults).Read(), null)
            : (null, new AreaReader(packFolder, manifest, packFiles, references, faults).Read());
    }
}
