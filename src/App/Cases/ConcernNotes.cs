using Samphire.App.Cases.Files;

namespace Samphire.App.Cases;

/// <summary>The notes on a concern that only its desk sees.</summary>
public static class ConcernNotes
{
    public static readonly NoteKind Passed = new("passed", "Passed to {team}");
    public static readonly NoteKind Shared = new("shared", "Shared with {team}");
    public static readonly NoteKind ShareFinished = new("share-finished", "Finished at {team}");
    public static readonly NoteKind ShareEnded = new("share-ended", "No longer shared with {team}");
    public static readonly NoteKind Escalated = new("escalated", "Unread, so escalated to a supervisor");
    public static readonly NoteKind ShareEscalated = new("share-escalated", "Not read at {team}, so escalated to a supervisor there");
    public static readonly NoteKind CloseProposed = new("close-proposed", "Asked to close this concern");
    public static readonly NoteKind CloseDeclined = new("close-declined", "Did not agree to close this concern");
    public static readonly NoteKind InDanger = new("in-danger", "Someone is in danger right now");
    public static readonly NoteKind NotInDanger = new("not-in-danger", "Nobody is in danger right now");

    // The latest of these decides whether a proposal to close is still open.
    internal static readonly NoteKind[] OfClosing = [Passed, CloseProposed, CloseDeclined];
}
