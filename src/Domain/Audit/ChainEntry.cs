namespace Samphire.Domain.Audit;

/// <summary>
/// One action in a chain: who did what to what, when, and in which role. Each entry contains the hash of the one before,
/// so that any change, removal or insertion is detected.
/// </summary>
/// <remarks>
/// Words are kept as stored, not as enums of this version: a chain must be checked even if it was tampered with, or
/// written by a newer program with more actions.
/// </remarks>
/// <param name="Chain">The name of the chain (<see cref="ChainId"/>).</param>
/// <param name="Seq">The position in the chain, from 1, without gaps. It defines the order; the time does not.</param>
/// <param name="At">In UTC, to the millisecond.</param>
/// <param name="User">Null for a job, and for a sign-in that named no account.</param>
/// <param name="Role">The role that gave access.</param>
/// <param name="Agency">The user's agency.</param>
/// <param name="Session">The id of the session; never the value of a cookie.</param>
/// <param name="Request">The request number, which the log and the error page show as well.</param>
/// <param name="Action">The action (<see cref="AuditAction"/>).</param>
/// <param name="TargetKind">The kind of thing it was done to.</param>
/// <param name="TargetId">The id of that thing.</param>
/// <param name="Reason">Given if the action requires one. Auditors can read it, so it names nobody.</param>
/// <param name="Origin">web, cli or job.</param>
/// <param name="Commitment">SHA-256 of salt and payload. It binds the payload, which is stored encrypted beside the
/// entry, and reveals nothing once that is destroyed.</param>
/// <param name="RowSeals">The seals of the changed rows as the action left them (<see cref="Audit.RowSeals"/>).</param>
/// <param name="Previous">The hash of the entry before; zeros for the first.</param>
public sealed record ChainEntry(
    string Chain,
    long Seq,
    DateTimeOffset At,
    Guid? User,
    string? Role,
    Guid? Agency,
    Guid? Session,
    string? Request,
    string Action,
    string TargetKind,
    Guid? TargetId,
    string? Reason,
    string Origin,
    byte[]? Commitment,
    byte[]? RowSeals,
    byte[] Previous);
