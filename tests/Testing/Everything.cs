using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;

namespace Samphire.Testing;

/// <summary>What is in the store, whoever may see it.</summary>
public static class Everything
{
    public static IQueryable<Concern> Concerns(AppDb db) => db.Concerns.IgnoreVisibility();
}
