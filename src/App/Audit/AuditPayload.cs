using Samphire.App.Store;

namespace Samphire.App.Audit;

/// <summary>
/// The details of an entry, such as the values before and after, search words or ids shown. Encrypted with the chain's
/// own key.
/// </summary>
[NotSealed("Its entry has the hash of it.")]
public sealed class AuditPayload
{
    public required string Chain { get; init; }

    public required long Seq { get; init; }

    // An envelope over 32 bytes of salt and the payload.
    public required byte[] Sealed { get; init; }
}
