using Samphire.Domain.Shared;

namespace Samphire.App.Content;

internal static class PackReader
{
    public const string ManifestFile = "pack.yaml";

    public static (ToolboxPack? Toolbox, AreaPack? Area) Read(PackPlace place, ParallelReader ahead, References references, List<Fault> faults)
    {
        var fields = place.Open(ManifestFile, ahead, faults);
        var kind = Vocabulary.Find<PackKind>(fields.OptionalText("kind") ?? "");
        var manifest = PackManifest.Read(fields, place);
        if (kind is null)
        {
            return (null, null);
        }

        return manifest.Kind == PackKind.Toolbox
            ? (new ToolboxReader(place, manifest, ahead, references, faults).Read(), null)
            : (null, new AreaReader(place, manifest, ahead, references, faults).Read());
    }
}
