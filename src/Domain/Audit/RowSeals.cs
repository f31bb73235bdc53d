using System.Buffers.Binary;
using System.Text;

namespace Samphire.Domain.Audit;

/// <summary>
/// The rows that one entry leaves behind, and the key that sealed them. Stored in the entry, so that its hash covers
/// them.
/// </summary>
/// <remarks>
/// As bytes: a version byte (1), the sixteen bytes of the key's id, then for each row the table, the key of the row, the
/// version of the columns (one byte) and the seal. Texts and seals have a two-byte length (big-endian) before them; a
/// removed row has a seal of length 0.
/// </remarks>
public sealed record RowSeals(Guid Key, IReadOnlyList<RowSeal> Rows)
{
    private const byte Version = 1;
    private const int IdSize = 16;

    public byte[] ToBytes()
    {
        var form = new Form();
        form.Put(Version);
        form.Put(Key);
        foreach (var row in Rows)
        {
            form.Put(Encoding.UTF8.GetBytes(row.Table));
            form.Put(Encoding.UTF8.GetBytes(row.Row));
            form.Put(checked((byte)row.Columns));
            form.Put(row.Seal ?? []);
        }

        return form.ToArray();
    }

    // Null if no program of this version wrote the bytes.
    public static RowSeals? From(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= IdSize || bytes[0] != Version)
        {
            return null;
        }

        var key = new Guid(bytes[1..(1 + IdSize)], bigEndian: true);
        var rest = bytes[(1 + IdSize)..];
        var rows = new List<RowSeal>();
        while (rest.Length > 0)
        {
            if (!Take(ref rest, out var table) || !Take(ref rest, out var row) || rest.Length == 0)
            {
                return null;
            }

            var columns = rest[0];
            rest = rest[1..];
            if (!Take(ref rest, out var seal))
            {
                return null;
            }

            rows.Add(new RowSeal(Encoding.UTF8.GetString(table), Encoding.UTF8.GetString(row), columns, seal.Length == 0 ? null : seal.ToArray()));
        }

        return new RowSeals(key, rows);
    }

    private static bool Take(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> part)
    {
        part = default;
        if (rest.Length < 2 || rest.Length - 2 < BinaryPrimitives.ReadUInt16BigEndian(rest))
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(rest);
        part = rest[2..(2 + length)];
        rest = rest[(2 + length)..];
        return true;
    }

    private sealed class Form
    {
        private readonly List<byte> bytes = [];

        public void Put(byte one) => bytes.Add(one);

        public void Put(Guid id) => bytes.AddRange(id.ToByteArray(bigEndian: true));

        public void Put(byte[] part)
        {
            Span<byte> length = stackalloc byte[2];
            BinaryPrimitives.WriteUInt16BigEndian(length, checked((ushort)part.Length));
            bytes.AddRange(length);
            bytes.AddRange(part);
        }

        public byte[] ToArray() => [.. bytes];
    }
}
