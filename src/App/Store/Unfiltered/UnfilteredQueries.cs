using Microsoft.EntityFrameworkCore;

namespace Samphire.App.Store.Unfiltered;

/// <summary>
/// The only way past the access filter and row-level security. It applies to one query, which is answered as if every file
/// were open. Each class that uses it says why.
/// </summary>
public static class UnfilteredQueries
{
    /// <summary>The first line of the command, which <see cref="RowLevelSecurity.RowLevelSecurityInterceptor"/> looks for.</summary>
    internal const string Mark = "past the filter";

    public static IQueryable<T> IgnoreVisibility<T>(this IQueryable<T> rows)
        where T : class =>
        rows.IgnoreQueryFilters().TagWith(Mark);
}
