namespace Samphire.App.Store.Sealing;

/// <summary>Where a sealed value stands. It is bound to that place: copied to another row or column, it does not open.</summary>
/// <param name="Table">The table's name in the database.</param>
/// <param name="Column">The column's name.</param>
/// <param name="Row">The row's key as text; of several parts, joined by a slash.</param>
public sealed record Place(string Table, string Column, string Row)
{
    public Place(string table, string column, Guid row)
        : this(table, column, row.ToString())
    {
    }
}
