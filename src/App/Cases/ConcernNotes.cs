using Samphire.App.Cases.Files;

namespace Samphire.App.Cases;

/// <summary>The notes that a concern gathers at a desk.</summary>
public static class ConcernNotes
{
    public static readonly NoteKind Passed = new("passed", "Passed to {team}");
    public static readonly NoteKind Escalated = new("escalated", "Unread, so escalated to a supervisor");
    public static readonly NoteKind CloseProposed = new("close-proposed", "Asked to close this concern");
    public static readonly NoteKind CloseDeclined = new("close-declined", "Did not agree to close this concern");

    /// <summary>The last of these says whether somebody's wish to close the concern still waits for an answer.</summary>
    internal static readonly NoteKind[] OfClosing = [Passed, CloseProposed, CloseDeclined];
}
