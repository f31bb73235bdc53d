using Samphire.App.Store;

namespace Samphire.App.Audit;

/// <summary>The end of a chain, sealed with a key that is not in the database.</summary>
[NotSealed("Has a seal of its own.")]
public sealed class AuditHead
{
    public required string Chain { get; init; }

    public required long Seq { get; set; }

    public required byte[] Hash { get; set; }

    // The time of the last entry, which shows if the clock goes back.
    public required DateTimeOffset At { get; set; }

    public required byte[] Mac { get; set; }
}
