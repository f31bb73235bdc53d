namespace Samphire.Domain.Audit;

/// <summary>
/// One act in a history: who did what to what, when, by which role and way. Each entry holds the hash of the one before, so
/// that none can be altered, taken out or put in without being found.
/// </summary>
/// <remarks>
/// Words are kept as they are stored, not as the lists of this version know them: a chain must be checked even where it was
/// tampered with, or written by a program that knew further acts.
/// </remarks>
/// <param name="Chain">The name of the chain (<see cref="ChainId"/>).</param>
/// <param name="Seq">The place in the chain, from 1, without gaps. It orders the history; the clock does not.</param>
/// <param name="At">When, in UTC, to the millisecond.</param>
/// <param name="User">Who; nobody for a job and for a sign-in that named no account.</param>
/// <param name="Role">By which of their roles they were let in.</param>
/// <param name="Agency">For which agency.</param>
/// <param name="Session">In which session; never the value of a cookie.</param>
/// <param name="Request">The number of the request that the log and the page of an error show too.</param>
/// <param name="Action">What was done (the word of an <see cref="AuditAction"/>).</param>
/// <param name="TargetKind">To what kind of thing.</param>
/// <param name="TargetId">To which one.</param>
/// <param name="Reason">Why, where the act asks for a reason. Readable by auditors, so it names nobody.</param>
/// <param name="Origin">By which way: web, cli or job.</param>
/// <param name="Commitment">SHA-256 over salt and payload: binds what lies encrypted beside, and tells nothing once that is destroyed.</param>
/// <param name="RowMac">A seal over the changed row as the act left it.</param>
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
    byte[]? RowMac,
    byte[] Previous);
