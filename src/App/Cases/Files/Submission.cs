using Samphire.App.Store;

namespace Samphire.App.Cases.Files;

/// <summary>A button pressed on a page of a concern.</summary>
/// <param name="Reference">Which concern.</param>
/// <param name="Version">The concern as it stood on the page: what somebody else did since is told, not overwritten.</param>
/// <param name="Form">The form, so that a second press does nothing twice.</param>
public sealed record Submission(string Reference, int Version, IdempotencyKey Form);

/// <summary>What became of it.</summary>
public abstract record SubmissionResult
{
    private SubmissionResult()
    {
    }

    public sealed record Done : SubmissionResult;

    /// <summary>No such concern, or not open to this caller: one answer.</summary>
    public sealed record NotFound : SubmissionResult;

    /// <summary>Nothing was changed, for all of these reasons.</summary>
    public sealed record Refused(IReadOnlyList<string> Because) : SubmissionResult;
}
