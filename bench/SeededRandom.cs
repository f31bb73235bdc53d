using System.Buffers.Binary;
using Samphire.Domain.Shared;

namespace Samphire.Bench;

/// <summary>Random numbers that are the same in every run.</summary>
internal sealed class SeededRandom(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>From 0 up to, but not including, a number.</summary>
    public int Below(int number) => random.Next(number);

    /// <summary>A version 7 id, which sorts by time.</summary>
    public Guid Id(DateTimeOffset moment)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        BinaryPrimitives.WriteInt64BigEndian(bytes, (moment.ToUnixTimeMilliseconds() << 16) | 0x7000L | (uint)random.Next(0x1000));
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    // True once in this many times, on average.
    public bool In(int times) => Below(times) == 0;

    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    public string WordOf<T>()
        where T : struct, Enum => Of(Vocabulary.All<T>());

    // A second in 2025 to 2027 with one of four offsets, so that the date is not always the date in London.
    public DateTimeOffset Moment()
    {
        var moment = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(Below(1095)).AddSeconds(Below(86_400));
        return moment.ToOffset(TimeSpan.FromHours(Below(4) switch { 0 => 0, 1 => 1, 2 => -5, _ => 3 }));
    }
}
