using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;
using Samphire.Domain.Audit;

namespace Samphire.App.Cases.Unfiltered;

/// <summary>
/// Which histories there must be: one for each account and each file. It looks past the filter, since a file whose history
/// somebody took away must be named whoever may see it; of the files it reads ids and references and nothing else.
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

    /// <summary>By which reference people know a file, for whoever reads of damage to its history.</summary>
    public static Task<Dictionary<string, string>> ReferencesAsync(AppDb db, CancellationToken cancellationToken = default) =>
        db.Concerns.IgnoreVisibility().Select(concern => new { concern.FileId, concern.Reference })
            .ToDictionaryAsync(concern => ChainId.File(concern.FileId).Value, concern => concern.Reference, cancellationToken);
}
