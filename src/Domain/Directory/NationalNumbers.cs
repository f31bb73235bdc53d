namespace Samphire.Domain.Directory;

/// <summary>Numbers that hold everywhere in the country, so that no area has to check them: 999 in danger, 101 otherwise.</summary>
public static class NationalNumbers
{
    public const string Emergency = "999";
    public const string Police = "101";

    public static bool Include(string number) => number is Emergency or Police;
}
