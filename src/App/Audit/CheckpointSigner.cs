using System.Security.Cryptography;
using Samphire.App.Store.Sealing;

namespace Samphire.App.Audit;

/// <summary>
/// Signs checkpoints (ECDSA, P-256, SHA-256) with a key that is derived from the installation's key for this use alone.
/// </summary>
public sealed class CheckpointSigner : IDisposable
{
    // Numbers from here on are no private keys of P-256.
    private static readonly byte[] Order = Convert.FromHexString("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");

    private readonly ECDsa key;

    public CheckpointSigner(KeyFile instance)
    {
        var number = 0;
        byte[] secret;
        do
        {
            secret = instance.Derive($"checkpoint {number++}");
        }
        while (secret.AsSpan().SequenceCompareTo(Order) >= 0);
        key = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = secret });
    }

    public byte[] Sign(byte[] digest) => key.SignHash(digest);

    public bool Holds(byte[] digest, byte[] signature) => key.VerifyHash(digest, signature);

    public void Dispose() => key.Dispose();
}
