using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Samphire.App.Store.Sealing;

/// <summary>
/// A key of the key folder: an agency's, or the installation's own. The file is seven lines of text, so that it can be
/// copied, printed and kept in a safe.
/// </summary>
public sealed class KeyFile
{
    private const string FirstLine = "samphire-key 1";
    private const string Nobody = "-";
    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
    private static readonly string[] Names = ["id", "purpose", "agency", "created", "key", "check"];

    private readonly Secret<byte[]> key;

    private KeyFile(Guid id, Guid? agency, DateTimeOffset created, byte[] bytes)
    {
        Id = id;
        Agency = agency;
        Created = created;
        key = new Secret<byte[]>(bytes);
        Check = Convert.ToHexString(Derive("check").AsSpan(0, 4)).Insert(4, "-");
    }

    public Guid Id { get; }

    public Guid? Agency { get; }

    public DateTimeOffset Created { get; }

    /// <summary>Eight digits that identify the key without revealing it, so that a copy can be checked.</summary>
    public string Check { get; }

    public string Name => NameOf(Id, Agency);

    internal static string InstanceName => "instance.key";

    internal static string NameOf(Guid id, Guid? agency) => agency is null ? InstanceName : $"agency-{agency}-{id}.key";

    public override string ToString() => $"key {Id}, check {Check}";

    internal static KeyFile Make(Guid? agency, DateTimeOffset now) =>
        new(Guid.CreateVersion7(now), agency, now, RandomNumberGenerator.GetBytes(Gcm.KeySize));

    /// <summary>Encrypts a small value that belongs to no record, under a key derived for this use.</summary>
    public byte[] Seal(string use, ReadOnlySpan<byte> plain)
    {
        var made = new byte[plain.Length + Gcm.Overhead];
        Gcm.Seal(Derive(use), plain, Encoding.UTF8.GetBytes(use), made);
        return made;
    }

    /// <summary>Null if the bytes were not sealed for this use.</summary>
    public byte[]? Open(string use, ReadOnlySpan<byte> sealedBytes) =>
        sealedBytes.Length < Gcm.Overhead ? null : Gcm.Open(Derive(use), sealedBytes, Encoding.UTF8.GetBytes(use));

    internal byte[] Derive(string use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Reveal(), Gcm.KeySize, info: Encoding.UTF8.GetBytes($"samphire:1|{use}"));

    internal string Write() => string.Join('\n',
        FirstLine,
        $"id: {Id}",
        $"purpose: {(Agency is null ? "instance" : "agency")}",
        $"agency: {Agency?.ToString() ?? Nobody}",
        $"created: {Created.UtcDateTime.ToString(TimeForm, CultureInfo.InvariantCulture)}",
        $"key: {Convert.ToBase64String(key.Reveal())}",
        $"check: {Check}",
        "");

    internal static KeyFile? Read(string text)
    {
        var lines = text.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        if (lines.Length != Names.Length + 1 || lines[0] != FirstLine)
        {
            return null;
        }

        var values = new string[Names.Length];
        for (var i = 0; i < Names.Length; i++)
        {
            if (!lines[i + 1].StartsWith(Names[i] + ": ", StringComparison.Ordinal))
            {
                return null;
            }

            values[i] = lines[i + 1][(Names[i].Length + 2)..];
        }

        return Made(values);
    }

    private static KeyFile? Made(string[] values)
    {
        var bytes = new byte[Gcm.KeySize];
        var ofAgency = values[1] == "agency";
        if (!Guid.TryParseExact(values[0], "D", out var id)
            || (!ofAgency && values[1] != "instance")
            || (ofAgency ? !Guid.TryParseExact(values[2], "D", out _) : values[2] != Nobody)
            || !DateTimeOffset.TryParseExact(values[3], TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created)
            || !Convert.TryFromBase64String(values[4], bytes, out var length) || length != Gcm.KeySize)
        {
            return null;
        }

        var file = new KeyFile(id, ofAgency ? Guid.ParseExact(values[2], "D") : null, created, bytes);
        return file.Check == values[5] ? file : null;
    }
}
