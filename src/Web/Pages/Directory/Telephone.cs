namespace Samphire.Web.Pages.Directory;

/// <summary>A number as a telephone dials it.</summary>
public static class Telephone
{
    /// <summary>0800 1111: for a child or young person, at any hour, free.</summary>
    public const string Childline = "0800 1111";

    public static string Link(string number) => $"tel:{string.Concat(number.Where(char.IsAsciiDigit))}";
}
