using System.Security.Cryptography;
using System.Text;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>
/// Seals chain heads and changed rows (HMAC-SHA-256) with the installation's key, so that write access to the database
/// is not enough to forge them.
/// </summary>
public sealed class AuditSeals(KeyFile instance)
{
    private readonly byte[] headKey = instance.Derive("audit-head");
    private readonly byte[] rowKey = instance.Derive("audit-row");

    /// <summary>Over <c>samphire:1|audit_head|chain|seq|at|hash</c>.</summary>
    public byte[] OfHead(AuditHead head) => HMACSHA256.HashData(headKey, Encoding.UTF8.GetBytes(
        $"samphire:1|audit_head|{head.Chain}|{head.Seq}|{head.At.ToUnixTimeMilliseconds()}|{Convert.ToHexStringLower(head.Hash)}"));

    public bool Holds(AuditHead head) => CryptographicOperations.FixedTimeEquals(OfHead(head), head.Mac);

    /// <summary>Over <c>samphire:1|kind|id|</c> and the row.</summary>
    public byte[] OfRow(Target target, ReadOnlySpan<byte> row)
    {
        var bound = Encoding.UTF8.GetBytes($"samphire:1|{target.Kind}|{target.Id}|");
        return HMACSHA256.HashData(rowKey, (byte[])[.. bound, .. row]);
    }
}
