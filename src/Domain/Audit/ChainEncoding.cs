using System.Buffers.Binary;
using System.Text;

namespace Samphire.Domain.Audit;

/// <summary>
/// The bytes over which an entry is hashed: a version byte (1), then each field in the order of
/// <see cref="ChainEntry"/> as a four-byte length (big-endian) and the value. Text is UTF-8, numbers are eight bytes
/// big-endian, times are milliseconds since 1970, and ids are their sixteen bytes in reading order. A field without a
/// value has the length FFFFFFFF.
/// </summary>
public static class ChainEncoding
{
    // In bytes.
    public const int HashSize = 32;

    private const byte Version = 1;
    private const uint NoValue = uint.MaxValue;

    // The previous hash in the first entry of a chain.
    public static byte[] NothingBefore => new byte[HashSize];

    public static byte[] Of(ChainEntry entry)
    {
        var form = new byte[Room(entry)];
        var length = Write(entry, form);
        return form[..length];
    }

    public static byte[] Hash(ChainEntry entry, Digest digest)
    {
        var room = Room(entry);
        var form = room <= 1024 ? stackalloc byte[room] : new byte[room];
        var hash = new byte[HashSize];
        digest(form[..Write(entry, form)], hash);
        return hash;
    }

    private static int Room(ChainEntry entry) =>
        1 + (16 * 4) + (2 * 8) + (4 * 16) + entry.Previous.Length + (entry.Commitment?.Length ?? 0) + (entry.RowSeals?.Length ?? 0)
        + (3 * (entry.Chain.Length + entry.Action.Length + entry.TargetKind.Length + entry.Origin.Length
            + (entry.Role?.Length ?? 0) + (entry.Request?.Length ?? 0) + (entry.Reason?.Length ?? 0)));

    private static int Write(ChainEntry entry, Span<byte> form)
    {
        form[0] = Version;
        var at = 1;
        Put(form, ref at, entry.Chain);
        Put(form, ref at, entry.Seq);
        Put(form, ref at, entry.At.ToUnixTimeMilliseconds());
        Put(form, ref at, entry.User);
        Put(form, ref at, entry.Role);
        Put(form, ref at, entry.Agency);
        Put(form, ref at, entry.Session);
        Put(form, ref at, entry.Request);
        Put(form, ref at, entry.Action);
        Put(form, ref at, entry.TargetKind);
        Put(form, ref at, entry.TargetId);
        Put(form, ref at, entry.Reason);
        Put(form, ref at, entry.Origin);
        Put(form, ref at, entry.Commitment);
        Put(form, ref at, entry.RowSeals);
        Put(form, ref at, entry.Previous);
        return at;
    }

    private static void Put(Span<byte> form, ref int at, string? text)
    {
        if (text is null)
        {
            PutNothing(form, ref at);
            return;
        }

        var length = Encoding.UTF8.GetBytes(text, form[(at + 4)..]);
        PutLength(form, ref at, (uint)length);
        at += length;
    }

    private static void Put(Span<byte> form, ref int at, long number)
    {
        PutLength(form, ref at, 8);
        BinaryPrimitives.WriteInt64BigEndian(form[at..], number);
        at += 8;
    }

    private static void Put(Span<byte> form, ref int at, Guid? id)
    {
        if (id is not { } given)
        {
            PutNothing(form, ref at);
            return;
        }

        PutLength(form, ref at, 16);
        given.TryWriteBytes(form[at..], bigEndian: true, out _);
        at += 16;
    }

    private static void Put(Span<byte> form, ref int at, byte[]? bytes)
    {
        if (bytes is null)
        {
            PutNothing(form, ref at);
            return;
        }

        PutLength(form, ref at, (uint)bytes.Length);
        bytes.CopyTo(form[at..]);
        at += bytes.Length;
    }

    private static void PutNothing(Span<byte> form, ref int at) => PutLength(form, ref at, NoValue);

    private static void PutLength(Span<byte> form, ref int at, uint length)
    {
        BinaryPrimitives.WriteUInt32BigEndian(form[at..], length);
        at += 4;
    }
}
