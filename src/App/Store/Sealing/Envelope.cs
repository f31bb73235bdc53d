using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Samphire.App.Store.Sealing;

/// <summary>
/// A sealed value as stored in a binary column: <c>01 | data-key id 16 | nonce 12 | ciphertext | tag 16</c>,
/// AES-256-GCM. The plaintext is a four-byte length (big-endian), the value, and zeros up to a multiple of 64, which
/// hides the length of a name. The authenticated data is <c>samphire:1|table|column|row id|data-key id</c>.
/// </summary>
public static class Envelope
{
    public const int Step = 64;

    private const byte Version = 1;
    private const int LengthSize = 4;
    private const int HeaderSize = 1 + 16;

    public static byte[] Seal(UnwrappedKey key, ReadOnlySpan<byte> value, SealedLocation location)
    {
        var padded = new byte[(LengthSize + value.Length + Step - 1) / Step * Step];
        BinaryPrimitives.WriteInt32BigEndian(padded, value.Length);
        value.CopyTo(padded.AsSpan(LengthSize));

        var envelope = new byte[HeaderSize + padded.Length + Gcm.Overhead];
        envelope[0] = Version;
        key.Id.TryWriteBytes(envelope.AsSpan(1, 16), bigEndian: true, out _);
        Gcm.Seal(key.Bytes, padded, Bound(location, key.Id), envelope.AsSpan(HeaderSize));
        CryptographicOperations.ZeroMemory(padded);
        return envelope;
    }

    public static Guid? DataKeyOf(ReadOnlySpan<byte> envelope) =>
        envelope.Length >= HeaderSize + Step + Gcm.Overhead && envelope[0] == Version ? new Guid(envelope[1..HeaderSize], bigEndian: true) : null;

    public static UnsealResult Open(UnwrappedKey key, ReadOnlySpan<byte> envelope, SealedLocation location)
    {
        if (DataKeyOf(envelope) != key.Id || Gcm.Open(key.Bytes, envelope[HeaderSize..], Bound(location, key.Id)) is not { } padded)
        {
            return new UnsealResult.Damaged();
        }

        var length = BinaryPrimitives.ReadInt32BigEndian(padded);
        if (length < 0 || length > padded.Length - LengthSize)
        {
            return new UnsealResult.Damaged();
        }

        var value = padded.AsSpan(LengthSize, length).ToArray();
        CryptographicOperations.ZeroMemory(padded);
        return new UnsealResult.Clear(new Secret<byte[]>(value));
    }

    private static byte[] Bound(SealedLocation location, Guid dataKey) =>
        Encoding.UTF8.GetBytes($"samphire:1|{location.Table}|{location.Column}|{location.Row}|{dataKey}");
}
