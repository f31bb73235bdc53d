using Samphire.Domain.Shared;

namespace Samphire.Domain.Cases;

/// <summary>How sentences refer to the person whom a concern is about, by what is known of their age.</summary>
public static class SubjectOfConcern
{
    public const string Child = "the child";
    public const string YoungPerson = "the young person";
    public const string Person = "the person";

    private const int YoungUnder = 25;

    public static string Of(AgeReading age) => !age.IsAdult ? Child
        : age.Youngest!.Years < YoungUnder ? YoungPerson
        : Person;
}
