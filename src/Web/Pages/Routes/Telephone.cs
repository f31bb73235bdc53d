namespace Samphire.Web.Pages.Routes;

public static class Telephone
{
    // For a child or young person, at any hour, free of charge.
    public const string Childline = "0800 1111";

    public static string Link(string number) => $"tel:{string.Concat(number.Where(char.IsAsciiDigit))}";
}
