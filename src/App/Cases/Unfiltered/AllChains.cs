using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Audit;

namespace Samphire.App.Cases.Unfiltered;

/// <summary>
/// The audit chains that must exist: one for each account and file. Bypasses the filter, because a missing history must
/// be reported even if the caller may not see the file. Reads only ids and references.
/// </summary>
public static class AllChains
{
    public static async IAsyncEnumerable<ChainId> ExpectedAsync(AppDb db)
    {
        await foreach (var account in db.Accounts.Select(account => account.Id).AsAsyncEnumerable())
        {
            yield return ChainId.User(account);
        }

        await foreach (var file in db.Concerns.IgnoreVisibility().Select(concern => concern.FileId).AsAsyncEnumerable())
        {
            yield return ChainId.File(file);
        }
    }

    // For reports of damage, by chain.
    public static Task<Dictionary<string, string>> ReferencesAsync(AppDb db, CancellationToken cancellationToken = default) =>
        db.Concerns.IgnoreVisibility().Select(concern => new { concern.FileId, concern.Reference })
            .ToDictionaryAsync(concern => ChainId.File(concern.FileId).Value, concern => concern.Reference, cancellationToken);
}
