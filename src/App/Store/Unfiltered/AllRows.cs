using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Samphire.App.Store.Unfiltered;

/// <summary>
/// Every row of a sealed type, to seal those that an earlier program wrote. It bypasses the filter, because each row
/// needs its seal, whoever may see it. Nothing that it reads is shown.
/// </summary>
internal static class AllRows
{
    private static readonly MethodInfo Method = typeof(AllRows).GetMethod(nameof(Of), BindingFlags.Static | BindingFlags.NonPublic)!;

    public static IAsyncEnumerable<ISealedRow> Of(AppDb db, Type type) => (IAsyncEnumerable<ISealedRow>)Method.MakeGenericMethod(type).Invoke(null, [db])!;

    private static IAsyncEnumerable<ISealedRow> Of<T>(AppDb db)
        where T : class, ISealedRow =>
        db.Set<T>().IgnoreVisibility().AsNoTracking().AsAsyncEnumerable();
}
