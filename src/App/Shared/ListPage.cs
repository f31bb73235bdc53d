using System.Globalization;

namespace Samphire.App.Shared;

/// <summary>One page of a list.</summary>
/// <param name="Rows">In the order of the list.</param>
/// <param name="Number">From 1.</param>
/// <param name="HasMore">True if there is a page after this one.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Rows, int Number, bool HasMore)
{
    /// <summary>The number of the page before this one; null for the first.</summary>
    public int? Previous => Number > 1 ? Number - 1 : null;

    /// <summary>The number of the page after this one; null for the last.</summary>
    public int? Next => HasMore ? Number + 1 : null;
}

/// <summary>What all lists have in common.</summary>
public static class ListPage
{
    public const int Size = 25;

    // The cost of a page grows with its number.
    private const int Last = 10_000;

    /// <summary>The number of a page in an address; 1 if it is missing or not valid.</summary>
    public static int NumberFrom(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Last ? number : 1;

    /// <summary>The number of rows before a page.</summary>
    public static int RowsBefore(int number) => (number - 1) * Size;

    /// <summary>Makes a page from the rows found, when one more than the size of a page was requested.</summary>
    public static ListPage<T> Of<T>(IReadOnlyCollection<T> found, int number) => new([.. found.Take(Size)], number, found.Count > Size);

    public static ListPage<TTo> Select<TFrom, TTo>(this ListPage<TFrom> page, Func<TFrom, TTo> map) => new([.. page.Rows.Select(map)], page.Number, page.HasMore);
}
