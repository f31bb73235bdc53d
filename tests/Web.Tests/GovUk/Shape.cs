using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Samphire.Web.Tests.GovUk;

/// <summary>
/// HTML in a canonical form: attributes in alphabetical order, one element per line, white space collapsed as in a
/// browser. Two pieces with the same form are the same to a browser.
/// </summary>
internal static partial class Shape
{
    public static string Of(string html)
    {
        var lines = new StringBuilder();
        foreach (var node in new HtmlParser().ParseDocument(html).Body!.ChildNodes)
        {
            Add(node, 0, lines);
        }

        return lines.ToString();
    }

    private static void Add(INode node, int depth, StringBuilder lines)
    {
        if (node is IElement element)
        {
            var attributes = element.Attributes
                .OrderBy(attribute => attribute.Name, StringComparer.Ordinal)
                .Select(attribute => $" {attribute.Name}=\"{Spaces().Replace(attribute.Value, " ").Trim()}\"");
            Line(depth, $"<{element.LocalName}{string.Concat(attributes)}>", lines);
            foreach (var child in element.ChildNodes)
            {
                Add(child, depth + 1, lines);
            }
        }
        else if (node is IText text && Seen(text) is { Length: > 0 } seen)
        {
            Line(depth, $"[{seen}]", lines);
        }
    }

    private static string Seen(IText text)
    {
        if (text.ParentElement?.LocalName == "textarea")
        {
            return text.Data;
        }

        var seen = Spaces().Replace(text.Data, " ");
        if (seen == " ")
        {
            return string.Empty;
        }

        seen = text.PreviousSibling is null ? seen.TrimStart() : seen;
        return text.NextSibling is null ? seen.TrimEnd() : seen;
    }

    private static void Line(int depth, string content, StringBuilder lines)
    {
        lines.Append(' ', depth * 2).Append(content).Append('\n');
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
