using System.Text;

namespace Samphire.App.Store.Sealing;

/// <summary>
/// Wraps data keys under the keys of a folder: <c>01 | nonce 12 | wrapped key 32 | tag 16</c>, bound to the context.
/// </summary>
public sealed class FileKeyWrap(KeyFolder folder) : IKeyWrap
{
    private const byte Version = 1;
    private const string Use = "wrap";

    public ValueTask<Guid> CurrentAsync(Guid? agency, CancellationToken cancellationToken) => new(folder.CurrentOf(agency).Id);

    public ValueTask<byte[]> WrapAsync(Guid kek, ReadOnlyMemory<byte> dataKey, string context, CancellationToken cancellationToken)
    {
        var key = folder.Find(kek) ?? throw new KeysRefusedException($"Key {kek} is missing from {folder.Path}.");
        var wrapped = new byte[1 + dataKey.Length + Gcm.Overhead];
        wrapped[0] = Version;
        Gcm.Seal(key.Derive(Use), dataKey.Span, Encoding.UTF8.GetBytes(context), wrapped.AsSpan(1));
        return new(wrapped);
    }

    public ValueTask<UnsealResult> UnwrapAsync(Guid kek, Guid? agency, ReadOnlyMemory<byte> wrapped, string context, CancellationToken cancellationToken) =>
        new(Unwrap(kek, agency, wrapped.Span, context));

    private UnsealResult Unwrap(Guid kek, Guid? agency, ReadOnlySpan<byte> wrapped, string context)
    {
        if (folder.Find(kek) is not { } key)
        {
            return new UnsealResult.KeyMissing(agency);
        }

        return wrapped.Length > 1 && wrapped[0] == Version && Gcm.Open(key.Derive(Use), wrapped[1..], Encoding.UTF8.GetBytes(context)) is { } dataKey
            ? new UnsealResult.Clear(new Secret<byte[]>(dataKey))
            : new UnsealResult.Damaged();
    }
}
