namespace Samphire.App.Audit;

/// <summary>Where a chain ends, sealed under a key that the database does not hold.</summary>
public sealed class AuditHead
{
    public required string Chain { get; init; }

    public required long Seq { get; set; }

    public required byte[] Hash { get; set; }

    /// <summary>When the last entry was written; a clock that goes back is seen by it.</summary>
    public required DateTimeOffset At { get; set; }

    public required byte[] Mac { get; set; }
}
