using System.Security.Cryptography;
using System.Text;

namespace Samphire.App.Store;

/// <summary>The random key of a form, with the hash of what was submitted under it.</summary>
public sealed record IdempotencyKey(Guid Key, byte[] BodyHash)
{
    public static IdempotencyKey Of(Guid key, string body) => new(key, SHA256.HashData(Encoding.UTF8.GetBytes(body)));
}
