using System.Security.Cryptography;
using System.Text;
using Samphire.App.Store.Sealing;

namespace Samphire.App.Audit;

/// <summary>
/// Seals chain heads and changed rows (HMAC-SHA-256) with the installation's key, so that write access to the database
/// is not enough to forge them.
/// </summary>
public sealed class AuditSeals(KeyFile instance)
{
    private readonly byte[] headKey = instance.Derive("audit-head");
    private readonly byte[] rowKey = instance.Derive("audit-row");

    // Named by each seal of a row.
    public Guid KeyId => instance.Id;

    /// <summary>Over <c>samphire:1|audit_head|chain|seq|at|hash</c>.</summary>
    public byte[] OfHead(AuditHead head) => HMACSHA256.HashData(headKey, Encoding.UTF8.GetBytes(
        $"samphire:1|audit_head|{head.Chain}|{head.Seq}|{head.At.ToUnixTimeMilliseconds()}|{Convert.ToHexStringLower(head.Hash)}"));

    public bool Holds(AuditHead head) => CryptographicOperations.FixedTimeEquals(OfHead(head), head.Mac);

    /// <summary>Over <c>samphire:2|row|table|columns|chain|seq|</c> and the row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The version of the table's list of columns.</param>
    /// <param name="chain">The history that seals the row.</param>
    /// <param name="seq">The entry of that history, which is the version of the row.</param>
    /// <param name="row">The row in its form (<see cref="SealedTable"/>).</param>
    public byte[] OfRow(string table, int columns, string chain, long seq, ReadOnlySpan<byte> row)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, rowKey);
        mac.AppendData(Encoding.UTF8.GetBytes($"samphire:2|row|{table}|{columns}|{chain}|{seq}|"));
        mac.AppendData(row);
        return mac.GetHashAndReset();
    }
}
