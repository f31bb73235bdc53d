namespace Samphire.App.Store.Sealing;

/// <summary>
/// Keeps the keys that wrap data keys, outside the database: today files in a folder, later a key service that never hands
/// its keys out. Both bind a wrapped key to the same context string.
/// </summary>
public interface IKeyWrap
{
    /// <summary>The key under which an agency's new data keys are wrapped, made at its first use. Without an agency: the installation's own.</summary>
    public ValueTask<Guid> CurrentAsync(Guid? agency, CancellationToken stop);

    public ValueTask<byte[]> WrapAsync(Guid kek, ReadOnlyMemory<byte> dataKey, string context, CancellationToken stop);

    /// <summary>The data key, or why there is none. <paramref name="agency"/> is only handed on to say whose key is missing.</summary>
    public ValueTask<Opened> UnwrapAsync(Guid kek, Guid? agency, ReadOnlyMemory<byte> wrapped, string context, CancellationToken stop);
}
