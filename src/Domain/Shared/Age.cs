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

    /// <summary>A birth date that gives an age above this is a stand-in for one that is not known.</summary>
    public const int OldestByBirth = 110;

    /// <summary>
    /// By a date of birth. A date that only stands in for one (1 January 1900, or one that makes somebody over 110) gives
    /// no age. Null if the birth is after the day.
    /// </summary>
    public static AgeReading? OfBirth(DateOnly born, DateOnly on) => Age.Between(born, on) is not { } age ? null
        : born == new DateOnly(1900, 1, 1) || age.Years > OldestByBirth ? NotKnown
        : Exactly(age);

    // Both included; null if the first is greater.
    public static AgeReading? Between(Age from, Age to) => from.Years > to.Years ? null : new AgeReading(from, to);
}
