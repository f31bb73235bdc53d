using System.Text.RegularExpressions;
using Samphire.App.Shared;

namespace Samphire.Web.Pages.Routes;

public static partial class Telephone
{
    // For a child or young person, at any hour, free of charge.
    public const string Childline = "0800 1111";

    /// <summary>"tel:+441632960012", "tel:999"; null if it cannot be dialled, and then it is no link.</summary>
    public static string? Link(string number) => Phones.Link(number);

    private const char NoBreakSpace = '\u00A0';

    /// <summary>The text with no-break spaces inside its telephone numbers, so that none is broken over two lines.</summary>
    public static string Whole(string text) => Number().Replace(text, number => number.Value.Replace(' ', NoBreakSpace));

    // "01632 960 010", "0113 496 0022", "0800 1111", "116 123".
    [GeneratedRegex(@"(?<!\d)(?:0\d{2,4}|1\d{2})(?: \d{3,4}){1,2}(?!\d)")]
    private static partial Regex Number();
}
