using Samphire.Domain.Shared;

namespace Samphire.App.Content;

public sealed record PackManifest
{
    public required PackStamp Stamp { get; init; }

    public required PackKind Kind { get; init; }

    public required PackStatus Status { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Licence { get; init; }

    public required string Owner { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public required DateOnly CheckedOn { get; init; }

    /// <summary>Empty until a practitioner has reviewed the pack.</summary>
    public required IReadOnlyList<string> ReviewedBy { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    internal static PackManifest Read(Fields fields, PackFolder packFolder)
    {
        var id = fields.Id("id");
        if (id.Length > 0 && id != packFolder.Id)
        {
            fields.Faults.Add(fields.LineOf("id"), $"pack '{id}' in the folder of '{packFolder.Id}'", $"id {packFolder.Id}");
        }

        var kind = fields.Word<PackKind>("kind");
        var version = fields.Text("version");
        if (version.Length > 0 && version != packFolder.Version.ToString())
        {
            fields.Faults.Add(fields.LineOf("version"), $"version '{version}' in the folder of {packFolder.Version}", $"version {packFolder.Version}");
        }

        var manifest = new PackManifest
        {
            Stamp = new PackStamp(packFolder.Id, packFolder.Version),
            Kind = kind,
            Title = fields.Text("title"),
            Summary = fields.Text("summary"),
            Status = fields.Word<PackStatus>("status"),
            Licence = fields.OneOf("licence", "CC-BY-4.0", "OGL-UK-3.0"),
            Owner = fields.Text("owner"),
            EffectiveFrom = fields.Date("effectiveFrom"),
            CheckedOn = fields.Date("checkedOn"),
            ReviewedBy = fields.Texts("reviewedBy"),
            Sources = fields.Texts("sources"),
        };
        fields.End();
        return manifest;
    }
}

public enum PackKind
{
    [Word("toolbox")] Toolbox,
    [Word("area")] Area,
}

/// <summary>Historic packs are kept for the record and never shown on a public page.</summary>
public enum PackStatus
{
    [Word("current")] Current,
    [Word("historic")] Historic,
}
