using Samphire.Domain.Shared;

namespace Samphire.Bench;

/// <summary>Chance that is the same at every run (xorshift64*, Vigna 2016).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    /// <summary>0 up to, but not including, a number.</summary>
    public int Below(int number)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (int)((state * 2685821657736338717UL >> 33) % (ulong)number);
    }

    /// <summary>True once in so many times.</summary>
    public bool In(int times) => Below(times) == 0;

    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    public string WordOf<T>()
        where T : struct, Enum => Of(Vocabulary.All<T>());

    /// <summary>A second in 2025 to 2027, written with one of four offsets: the date here is not always the date in London.</summary>
    public DateTimeOffset Moment()
    {
        var moment = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(Below(1095)).AddSeconds(Below(86_400));
        return moment.ToOffset(TimeSpan.FromHours(Below(4) switch { 0 => 0, 1 => 1, 2 => -5, _ => 3 }));
    }
}
