using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Audit;

namespace Samphire.App.Cases.Unfiltered;

/// <summary>
/// The references of concerns in the audit. Bypasses the filter, because no concern is open to an auditor. Reads only ids
/// and references, which say nothing about a child.
/// </summary>
internal static class AuditedConcerns
{
    /// <summary>The history of the concern with a reference; null if there is none.</summary>
    public static async Task<string?> ChainAsync(AppDb db, string reference, CancellationToken cancellationToken)
    {
        var files = await db.Concerns.IgnoreVisibility().Where(concern => concern.Reference == reference).Select(concern => concern.FileId).ToListAsync(cancellationToken);
        return files is [var file] ? ChainId.File(file).Value : null;
    }

    /// <summary>By the name of the history.</summary>
    public static Task<Dictionary<string, string>> ReferencesAsync(AppDb db, IReadOnlyCollection<Guid> files, CancellationToken cancellationToken) =>
        db.Concerns.IgnoreVisibility().Where(concern => files.Contains(concern.FileId)).Select(concern => new { concern.FileId, concern.Reference })
            .ToDictionaryAsync(concern => ChainId.File(concern.FileId).Value, concern => concern.Reference, cancellationToken);
}
