using Samphire.Domain.Audit;

namespace Samphire.App.Cases;

/// <summary>The audit actions for concerns, with the sentences of the concern's history.</summary>
public static class ConcernActions
{
    public static readonly AuditAction DraftOpened = new("draft-opened");
    public static readonly AuditAction DraftDiscarded = new("draft-discarded");
    public static readonly AuditAction Sent = new("concern-sent", "{by} sent this concern");
    public static readonly AuditAction Viewed = new("concern-viewed");
    public static readonly AuditAction Listed = new("concerns-listed");
    public static readonly AuditAction Acknowledged = new("concern-acknowledged", "{by} acknowledged this concern");
    public static readonly AuditAction Taken = new("concern-taken", "{by} took this concern");
    public static readonly AuditAction Passed = new("concern-passed", "{by} passed this concern on");
    public static readonly AuditAction Shared = new("concern-shared", "{by} shared this concern with another desk");
    public static readonly AuditAction ShareFinished = new("concern-share-finished", "{by} finished with this concern at a desk that it is shared with");
    public static readonly AuditAction ShareEnded = new("concern-share-ended", "This concern is no longer shared with a desk");
    public static readonly AuditAction Asked = new("concern-asked", "{by} asked the reporter a question");
    public static readonly AuditAction Answered = new("concern-answered", "{by} answered the question");
    public static readonly AuditAction AddedTo = new("concern-added-to", "{by} added to this concern");
    public static readonly AuditAction CloseProposed = new("concern-close-proposed", "{by} asked for this concern to be closed");
    public static readonly AuditAction CloseDeclined = new("concern-close-declined", "{by} did not agree to close this concern");
    public static readonly AuditAction Closed = new("concern-closed", "{by} closed this concern");
    public static readonly AuditAction Reopened = new("concern-reopened", "{by} reopened this concern");
    public static readonly AuditAction Accepted = new("concern-accepted", "{by} accepted this concern");
    public static readonly AuditAction Escalated = new("concern-escalated", "This concern was unread, so it was escalated to a supervisor");
    public static readonly AuditAction Disagreed = new("concern-disagreed", "{by} said they disagree");
    public static readonly AuditAction ReporterTold = new("reporter-told", "{by} spoke to the reporter");
    public static readonly AuditAction AlertRecorded = new("alert-recorded", "{by} recorded who they told");
    public static readonly AuditAction AlertFollowedUp = new("alert-followed-up", "{by} recorded a written report");
    public static readonly AuditAction DangerChecked = new("danger-checked", "{by} answered whether anyone is in danger");
    public static readonly AuditAction TaskDone = new("task-done");

    // A source: encrypted until a professional is named or the name is removed.
    public static readonly AuditAction SourceSealed = new("source-sealed");
    public static readonly AuditAction SourceUnsealed = new("source-unsealed");
    public static readonly AuditAction SourceNamed = new("source-named");
    public static readonly AuditAction SourceDestroyed = new("source-destroyed");
}
