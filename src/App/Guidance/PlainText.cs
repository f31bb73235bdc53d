using System.Text.RegularExpressions;

namespace Samphire.App.Guidance;

/// <summary>The text of a Markdown document without its markup.</summary>
public static partial class PlainText
{
    public static string Of(string markdown)
    {
        var lines = markdown.Split('\n').Where(line => !TableRule().IsMatch(line)).Select(line => LineMark().Replace(line, ""));
        return Blanks().Replace(Marks().Replace(string.Join(' ', lines), " "), " ").Trim();
    }

    [GeneratedRegex(@"^\s*\|[\s|:-]+\|\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex TableRule();

    [GeneratedRegex(@"^\s*(#{1,6}|[-*+>]|\d+\.)\s+", RegexOptions.NonBacktracking)]
    private static partial Regex LineMark();

    [GeneratedRegex(@"[*_`|]+", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
