using Microsoft.EntityFrameworkCore;

namespace Samphire.App.Store.Unfiltered;

/// <summary>
/// The one door through both walls: this query, and no other beside it, is answered as if every file were open. Whoever asks
/// by it says why.
/// </summary>
public static class UnfilteredQueries
{
    /// <summary>Stands at the head of the command, where the wall of PostgreSQL looks for it (<see cref="Wall.RowLevelSecurityInterceptor"/>).</summary>
    internal const string Mark = "past the filter";

    public static IQueryable<T> IgnoreVisibility<T>(this IQueryable<T> rows)
        where T : class =>
        rows.IgnoreQueryFilters().TagWith(Mark);
}
