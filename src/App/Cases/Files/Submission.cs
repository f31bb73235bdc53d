using Samphire.App.Store;

namespace Samphire.App.Cases.Files;

/// <summary>A form submitted on the page of a file.</summary>
/// <param name="Reference">The reference of the file.</param>
/// <param name="Version">The version that the page showed. An action on an older version is refused.</param>
/// <param name="Form">The key of the form. A second submission changes nothing.</param>
public sealed record Submission(string Reference, int Version, IdempotencyKey Form);

public abstract record SubmissionResult
{
    private SubmissionResult()
    {
    }

    public sealed record Done : SubmissionResult;

    // Does not exist, or is not open to the caller: the two cases must look the same.
    public sealed record NotFound : SubmissionResult;

    // Nothing was changed, for all of these reasons.
    public sealed record Refused(IReadOnlyList<string> Because) : SubmissionResult;
}
