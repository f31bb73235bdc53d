using Samphire.App.Store;

namespace Samphire.App.Cases;

internal static class TakenConcerns
{
    /// <summary>The concerns that the caller has taken, at any desk.</summary>
    public static IQueryable<Guid> Of(AppDb db) => db.Set<Concern>().Where(concern => concern.OwnerId == db.UserId).Select(concern => concern.FileId)
        .Union(db.Set<ConcernShare>().Where(share => share.OwnerId == db.UserId).Select(share => share.FileId));
}
