namespace Samphire.App.Store.Sealing;

/// <summary>Where a sealed value is stored. The value does not open if it is copied to another row or column.</summary>
/// <param name="Table">The table's name in the database.</param>
/// <param name="Column">The column's name.</param>
/// <param name="Row">The row's key as text; several parts are joined by a slash.</param>
public sealed record SealedLocation(string Table, string Column, string Row)
{
    public SealedLocation(string table, string column, Guid row)
        : this(table, column, row.ToString())
    {
    }
}
