namespace Samphire.App.Store.Sealing;

/// <summary>
/// Holds the keys that wrap data keys, outside the database: today files in a folder, later a key service that never
/// releases its keys. A wrapped key is bound to its context string.
/// </summary>
public interface IKeyWrap
{
    /// <summary>
    /// The key that wraps an agency's new data keys, created on first use; without an agency, the installation's own.
    /// </summary>
    public ValueTask<Guid> CurrentAsync(Guid? agency, CancellationToken cancellationToken);

    public ValueTask<byte[]> WrapAsync(Guid kek, ReadOnlyMemory<byte> dataKey, string context, CancellationToken cancellationToken);

    public ValueTask<UnsealResult> UnwrapAsync(Guid kek, Guid? agency, ReadOnlyMemory<byte> wrapped, string context, CancellationToken cancellationToken);
}
