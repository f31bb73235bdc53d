using Samphire.App.Cases.Files;

namespace Samphire.App.Cases;

/// <summary>The notes that a concern gathers at a desk.</summary>
public static class ConcernNotes
{
    public static readonly NoteKind Passed = new("passed", "Passed to {team}");
    public static readonly NoteKind Escalated = new("escalated", "Nobody had read it, so it went up");
    public static readonly NoteKind CloseProposed = new("close-proposed", "Asked for it to be closed");
    public static readonly NoteKind CloseDeclined = new("close-declined", "Did not agree to close it");

    /// <summary>The last of these says whether somebody's wish to close the concern still waits for an answer.</summary>
    internal static readonly NoteKind[] OfClosing = [Passed, CloseProposed, CloseDeclined];
}
