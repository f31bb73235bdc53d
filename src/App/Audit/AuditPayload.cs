namespace Samphire.App.Audit;

/// <summary>What an entry holds besides who and when: before and after, the words of a search, the ids that were shown. Sealed under the chain's own key.</summary>
public sealed class AuditPayload
{
    public required string Chain { get; init; }

    public required long Seq { get; init; }

    /// <summary>An envelope over 32 bytes of salt and the payload.</summary>
    public required byte[] Sealed { get; init; }
}
