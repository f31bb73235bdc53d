using Samphire.Domain.Audit;

namespace Samphire.App.Audit;

/// <summary>Who acts, as the audit writes it down: taken once from the request, the call or the job.</summary>
/// <param name="UserId">Nobody for a job, and for a sign-in that named no account.</param>
/// <param name="Role">By which role they are let in, as a word.</param>
/// <param name="AgencyId">For which agency.</param>
/// <param name="Session">The session's id; never the value of a cookie.</param>
/// <param name="Request">The request's id as the log has it.</param>
/// <param name="Origin">By which way.</param>
public sealed record AuditContext(Guid? UserId, string? Role, Guid? AgencyId, Guid? Session, string? Request, Origin Origin);
