using System.Security.Cryptography;

namespace Samphire.App.Store.Sealing;

public sealed class UnwrappedKey(Guid id, byte[] bytes) : IDisposable
{
    public Guid Id { get; } = id;

    internal ReadOnlySpan<byte> Bytes => bytes;

    public void Dispose() => CryptographicOperations.ZeroMemory(bytes);
}
