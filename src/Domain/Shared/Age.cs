namespace Samphire.Domain.Shared;

/// <summary>An age in whole years, 0 to 120.</summary>
public sealed record Age
{
    public const int Oldest = 120;

    private Age(int years) => Years = years;

    public int Years { get; }

    /// <summary>The age, or null outside 0 to 120.</summary>
    public static Age? From(int years) => years is >= 0 and <= Oldest ? new Age(years) : null;

    /// <summary>
    /// How old someone born on a day is on another. Born on 29 February: a year older on 1 March in common years.
    /// Null where the birth is later than the day; whoever would be over 120 is read as 120.
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
/// What is known of somebody's age: the youngest and the oldest that they may be. Nothing known is an answer too:
/// the person is then treated as a child.
/// </summary>
public sealed record AgeReading
{
    /// <summary>Below this age someone is a child in law (the toolbox; Children Act 1989 section 105).</summary>
    public const int Majority = 18;

    /// <summary>Below this age no sexual activity can be anything but a serious offence (Sexual Offences Act 2003 sections 5 to 8).</summary>
    public const int YoungChild = 13;

    private AgeReading(Age? youngest, Age? oldest)
    {
        Youngest = youngest;
        Oldest = oldest;
    }

    public static AgeReading NotKnown { get; } = new(null, null);

    /// <summary>The youngest that they may be; null where no age is known.</summary>
    public Age? Youngest { get; }

    /// <summary>The oldest that they may be; null where no age is known.</summary>
    public Age? Oldest { get; }

    /// <summary>18 or over by every reading.</summary>
    public bool IsAdult => Youngest is { Years: >= Majority };

    /// <summary>Could be a child and could be an adult, so is treated as a child.</summary>
    public bool CrossesMajority => Youngest is null || (Youngest.Years < Majority && Oldest!.Years >= Majority);

    /// <summary>Under 13 by the youngest reading; an age that nobody knows does not count here.</summary>
    public bool MayBeUnder13 => Youngest is { Years: < YoungChild };

    public static AgeReading Exactly(Age age) => new(age, age);

    /// <summary>Between two ages, both included; null where the first is the greater.</summary>
    public static AgeReading? Between(Age from, Age to) => from.Years > to.Years ? null : new AgeReading(from, to);
}
