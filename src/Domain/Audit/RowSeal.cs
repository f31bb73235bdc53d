namespace Samphire.Domain.Audit;

/// <summary>One row of data, as an entry of a history left it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">The key of the row as text; parts of a key are separated by "/".</param>
/// <param name="Columns">The version of the table's list of sealed columns.</param>
/// <param name="Seal">HMAC-SHA-256 over the row; null if the row was removed.</param>
public sealed record RowSeal(string Table, string Row, int Columns, byte[]? Seal);
