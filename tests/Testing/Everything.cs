using Samphire.App.Cases;
using Samphire.App.Store;
using Samphire.App.Store.Unfiltered;

namespace Samphire.Testing;

/// <summary>Reads the store without the access filter.</summary>
public static class Everything
{
    public static IQueryable<Concern> Concerns(AppDb db) => db.Concerns.IgnoreVisibility();
}
