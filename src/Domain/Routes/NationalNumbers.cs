namespace Samphire.Domain.Routes;

/// <summary>National numbers, which no area has to check: 999 in an emergency, 101 otherwise.</summary>
public static class NationalNumbers
{
    public const string Emergency = "999";
    public const string Police = "101";

    public static bool Include(string number) => number is Emergency or Police;
}
