using Samphire.Domain.Audit;

namespace Samphire.App.Register;

public static class RegisterActions
{
    public static readonly AuditAction RecordAdded = new("record-added");
    public static readonly AuditAction RecordViewed = new("record-viewed");
    public static readonly AuditAction ValueAdded = new("value-added");
    public static readonly AuditAction ValueCorrected = new("value-corrected");
    public static readonly AuditAction LinkAdded = new("link-added");
    public static readonly AuditAction LinkEnded = new("link-ended");
    public static readonly AuditAction Searched = new("searched");
}
