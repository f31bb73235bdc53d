using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Samphire.App.Store.Unfiltered;

/// <summary>
/// Every row of a sealed type, to seal those that an earlier program wrote, or to count them. It bypasses the filter, because each row
/// needs its seal, whoever may see it. Nothing that it reads is shown.
/// </summary>
internal static class AllRows
{
    private static readonly MethodInfo Method = typeof(AllRows).GetMethod(nameof(Of), BindingFlags.Static | BindingFlags.NonPublic)!;

    private static readonly MethodInfo Counting = typeof(AllRows).GetMethod(nameof(CountOf), BindingFlags.Static | BindingFlags.NonPublic)!;

    public static IAsyncEnumerable<ISealedRow> Of(AppDb db, Type type) => (IAsyncEnumerable<ISealedRow>)Method.MakeGenericMethod(type).Invoke(null, [db])!;

    public static Task<long> CountAsync(AppDb db, Type type, CancellationToken cancellationToken) =>
        (Task<long>)Counting.MakeGenericMethod(type).Invoke(null, [db, cancellationToken])!;

    private static Task<long> CountOf<T>(AppDb db, CancellationToken cancellationToken)
        where T : class, ISealedRow =>
        db.Set<T>().IgnoreVisibility().LongCountAsync(cancellationToken);

    private static IAsyncEnumerable<ISealedRow> Of<T>(AppDb db)
        where T : class, ISealedRow =>
        db.Set<T>().IgnoreVisibility().AsNoTracking().AsAsyncEnumerable();
}
