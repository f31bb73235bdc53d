using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>The end of a chain at the moment of a checkpoint.</summary>
/// <param name="Chain">The history.</param>
/// <param name="Entries">The number of its entries.</param>
/// <param name="Head">The hash of its last entry, in hexadecimal.</param>
public sealed record CheckpointChain(string Chain, long Entries, string Head);

/// <summary>
/// What the store held at one moment: the end of every chain, and the number of rows in each sealed table. Kept outside
/// the database, it shows that the database was set back since.
/// </summary>
/// <remarks>
/// A file of JSON Lines: first the format, the moment and the numbers of rows; then a line for each chain; last the
/// signature over all bytes before that line.
/// </remarks>
public sealed record Checkpoint(DateTimeOffset At, IReadOnlyDictionary<string, long> Rows, IReadOnlyList<CheckpointChain> Chains)
{
    public const string Format = "samphire.checkpoint/1";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    public byte[] ToBytes(CheckpointSigner signer)
    {
        var text = new StringBuilder();
        Line(text, new Beginning(Format, At, Rows));
        foreach (var chain in Chains)
        {
            Line(text, chain);
        }

        var signature = signer.Sign(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        Line(text, new End(Convert.ToBase64String(signature)));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <returns>Null if these bytes are not a checkpoint that this installation signed.</returns>
    public static Checkpoint? From(byte[] bytes, CheckpointSigner signer)
    {
        try
        {
            var last = bytes.AsSpan(0, Math.Max(0, bytes.Length - 1)).LastIndexOf((byte)'\n') + 1;
            var end = JsonSerializer.Deserialize<End>(bytes.AsSpan(last), Json)!;
            if (!signer.Holds(SHA256.HashData(bytes.AsSpan(0, last)), Convert.FromBase64String(end.Signature)))
            {
                return null;
            }

            var lines = Encoding.UTF8.GetString(bytes.AsSpan(0, last)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var beginning = JsonSerializer.Deserialize<Beginning>(lines[0], Json)!;
            return beginning.Format == Format
                ? new Checkpoint(beginning.At, beginning.Rows, [.. lines.Skip(1).Select(line => JsonSerializer.Deserialize<CheckpointChain>(line, Json)!)])
                : null;
        }
        catch (Exception foreign) when (foreign is JsonException or FormatException or ArgumentException or CryptographicException)
        {
            return null;
        }
    }

    private static void Line<T>(StringBuilder text, T value) => text.Append(JsonSerializer.Serialize(value, Json)).Append('\n');

    private sealed record Beginning(string Format, DateTimeOffset At, IReadOnlyDictionary<string, long> Rows);

    private sealed record End(string Signature);
}

/// <summary>Compares the chains of a store with an earlier checkpoint, while they are read.</summary>
internal sealed class CheckpointCheck(Checkpoint checkpoint)
{
    private readonly Dictionary<string, CheckpointChain> chains = checkpoint.Chains.ToDictionary(chain => chain.Chain);
    private readonly Dictionary<string, long> reached = [];
    private readonly List<ChainFault> faults = [];

    public void Follow(AuditEntry entry)
    {
        if (chains.TryGetValue(entry.Chain, out var known))
        {
            reached[entry.Chain] = Math.Max(entry.Seq, reached.GetValueOrDefault(entry.Chain));
            if (entry.Seq == known.Entries && !Convert.ToHexStringLower(entry.Hash).Equals(known.Head, StringComparison.Ordinal))
            {
                faults.Add(new ChainFault(entry.Chain, entry.Seq, Damage.Altered, $"the checkpoint of {Moment} has another entry here"));
            }
        }
    }

    public IEnumerable<ChainFault> Faults() => faults.Concat(
        from chain in checkpoint.Chains
        let entries = reached.GetValueOrDefault(chain.Chain)
        where entries < chain.Entries
        select entries == 0
            ? new ChainFault(chain.Chain, 0, Damage.Missing, $"the whole log is missing, which had {chain.Entries} entries at the checkpoint of {Moment}")
            : new ChainFault(chain.Chain, entries + 1, Damage.CutOff, $"the log had {chain.Entries} entries at the checkpoint of {Moment}, and has {entries} now"));

    private string Moment => checkpoint.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
