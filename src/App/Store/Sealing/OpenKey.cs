using System.Security.Cryptography;

namespace Samphire.App.Store.Sealing;

/// <summary>An unwrapped data key, for as long as it is in use; its bytes are wiped afterwards.</summary>
public sealed class OpenKey(Guid id, byte[] bytes) : IDisposable
{
    public Guid Id { get; } = id;

    internal ReadOnlySpan<byte> Bytes => bytes;

    public void Dispose() => CryptographicOperations.ZeroMemory(bytes);
}
