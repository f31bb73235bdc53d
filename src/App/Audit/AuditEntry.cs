using Samphire.App.Store;
using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>A stored entry of a chain. <see cref="ChainEntry"/> explains its parts.</summary>
[NotSealed("Part of a chain, which is sealed at its end.")]
public sealed class AuditEntry
{
    public required string Chain { get; init; }

    public required long Seq { get; init; }

    public required DateTimeOffset At { get; init; }

    public Guid? UserId { get; init; }

    public string? Role { get; init; }

    public Guid? AgencyId { get; init; }

    public Guid? Session { get; init; }

    public string? Request { get; init; }

    public required string Action { get; init; }

    public required string TargetKind { get; init; }

    public Guid? TargetId { get; init; }

    public string? Reason { get; init; }

    public required string Origin { get; init; }

    public byte[]? Commitment { get; init; }

    public byte[]? RowSeals { get; init; }

    public required byte[] Previous { get; init; }

    // Stored, so that a check can name the altered entry itself and not only the next one.
    public required byte[] Hash { get; init; }

    public static AuditEntry Of(ChainEntry entry, byte[] hash) => new()
    {
        Chain = entry.Chain,
        Seq = entry.Seq,
        At = entry.At,
        UserId = entry.User,
        Role = entry.Role,
        AgencyId = entry.Agency,
        Session = entry.Session,
        Request = entry.Request,
        Action = entry.Action,
        TargetKind = entry.TargetKind,
        TargetId = entry.TargetId,
        Reason = entry.Reason,
        Origin = entry.Origin,
        Commitment = entry.Commitment,
        RowSeals = entry.RowSeals,
        Previous = entry.Previous,
        Hash = hash,
    };

    public ChainEntry AsWritten() => new(
        Chain, Seq, At, UserId, Role, AgencyId, Session, Request, Action, TargetKind, TargetId, Reason, Origin, Commitment, RowSeals, Previous);
}
