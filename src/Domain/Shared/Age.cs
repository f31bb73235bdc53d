using System.Globalization;

namespace Samphire.Domain.Shared;

/// <summary>An age in whole years, 0 to 120.</summary>
public sealed record Age
{
    public const int Oldest = 120;

    private Age(int years) => Years = years;

    public int Years { get; }

    public static Age? From(int years) => years is >= 0 and <= Oldest ? new Age(years) : null;

    /// <summary>
    /// The age on a given day. Someone born on 29 February becomes a year older on 1 March in common years. Null if the
    /// birth is after the day; an age over 120 is read as 120.
    /// </summary>
    public static Age? Between(DateOnly born, DateOnly on)
    {
        if (born > on)
        {
            return null;
        }

        var birthdayStillToCome = (on.Month, on.Day).CompareTo((born.Month, born.Day)) < 0;
        return new Age(Math.Min(Oldest, on.Year - born.Year - (birthdayStillToCome ? 1 : 0)));
    }
}

/// <summary>
/// What is known of somebody's age: the lowest and the highest that it may be. Someone whose age is not known is
/// treated as a child.
/// </summary>
public sealed record AgeReading
{
    /// <summary>Below this age someone is a child in law (the toolbox; Children Act 1989, section 105).</summary>
    public const int Majority = 18;

    /// <summary>
    /// Below this age any sexual activity is a serious offence (Sexual Offences Act 2003, sections 5 to 8).
    /// </summary>
    public const int YoungChild = 13;

    private const int OldestBelieved = 110;

    private AgeReading(Age? youngest, Age? oldest)
    {
        Youngest = youngest;
        Oldest = oldest;
    }

    public static AgeReading NotKnown { get; } = new(null, null);

    public Age? Youngest { get; }

    public Age? Oldest { get; }

    public bool IsAdult => Youngest is { Years: >= Majority };

    // May be a child or an adult, and is treated as a child.
    public bool CrossesMajority => Youngest is null || (Youngest.Years < Majority && Oldest!.Years >= Majority);

    // An age that is not known does not count here.
    public bool MayBeUnder13 => Youngest is { Years: < YoungChild };

    public static AgeReading Exactly(Age age) => new(age, age);

    /// <summary>
    /// The ages that somebody with this date of birth may have. Not known if the date is a stand-in
    /// (<see cref="IsStandIn"/>) or after the day.
    /// </summary>
    public static AgeReading At(PartialDate born, DateOnly on)
    {
        if (born.Earliest > on || IsStandIn(born, on))
        {
            return NotKnown;
        }

        var latest = born.Latest > on ? on : born.Latest;
        return new AgeReading(Age.Between(latest, on), Age.Between(born.Earliest, on));
    }

    /// <summary>
    /// A date that is entered where the real one is not known: 1 January 1900, or any that makes somebody over 110.
    /// </summary>
    public static bool IsStandIn(PartialDate born, DateOnly on) =>
        born.Exact == new DateOnly(1900, 1, 1) || Age.Between(born.Latest, on) is { Years: > OldestBelieved };

    /// <summary>The reading as an estimate: a year younger and a year older as well.</summary>
    public AgeReading About() => Youngest is null ? this
        : new AgeReading(Age.From(Math.Max(0, Youngest.Years - 1)), Age.From(Math.Min(Age.Oldest, Oldest!.Years + 1)));

    /// <summary>Both readings together, so that a mistake in one never hides a young child.</summary>
    public AgeReading And(AgeReading other) => Youngest is null ? other
        : other.Youngest is null ? this
        : new AgeReading(
            Youngest.Years <= other.Youngest.Years ? Youngest : other.Youngest,
            Oldest!.Years >= other.Oldest!.Years ? Oldest : other.Oldest);

    // "14", "13 to 15"; null if it is not known.
    public string? InWords => Youngest is null ? null
        : Youngest == Oldest ? Youngest.Years.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Youngest.Years} to {Oldest!.Years}");

    // Both included; null if the first is greater.
    public static AgeReading? Between(Age from, Age to) => from.Years > to.Years ? null : new AgeReading(from, to);
}
