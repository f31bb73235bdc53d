using System.Security.Cryptography;

namespace Samphire.App.Store.Sealing;

/// <summary>AES-256-GCM with a 12-byte nonce in front of the ciphertext and a 16-byte tag behind it.</summary>
internal static class Gcm
{
    public const int Overhead = NonceSize + TagSize;

    public const int KeySize = 32;

    private const int NonceSize = 12;
    private const int TagSize = 16;

    public static void Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> place, Span<byte> sealedTo)
    {
        using var aes = new AesGcm(key, TagSize);
        var nonce = sealedTo[..NonceSize];
        RandomNumberGenerator.Fill(nonce);
        aes.Encrypt(nonce, plain, sealedTo[NonceSize..^TagSize], sealedTo[^TagSize..], place);
    }

    public static byte[]? Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> sealedBytes, ReadOnlySpan<byte> place)
    {
        if (sealedBytes.Length < Overhead)
        {
            return null;
        }

        using var aes = new AesGcm(key, TagSize);
        var plain = new byte[sealedBytes.Length - Overhead];
        try
        {
            aes.Decrypt(sealedBytes[..NonceSize], sealedBytes[NonceSize..^TagSize], sealedBytes[^TagSize..], plain, place);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
