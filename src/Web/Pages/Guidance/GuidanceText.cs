using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;
using Samphire.Web.Pages.Routes;

namespace Samphire.Web.Pages.Guidance;

/// <summary>
/// A document of a pack as HTML. Only here does text become markup: raw HTML in a pack stays text, and links in it do
/// not become links.
/// </summary>
public sealed record GuidanceText(IHtmlContent Html, IReadOnlyList<GuidanceHeading> Headings)
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    public static GuidanceText Of(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToArray())
        {
            link.ReplaceBy(new LiteralInline(TextOf(link)));
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToArray())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        foreach (var literal in document.Descendants<LiteralInline>())
        {
            literal.Content = new StringSlice(Telephone.Whole(literal.Content.ToString()));
        }

        foreach (var block in document.Descendants())
        {
            AddLook(block);
        }

        using var written = new StringWriter();
        var renderer = new HtmlRenderer(written);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return new GuidanceText(
            new HtmlString(written.ToString()),
            [.. document.OfType<HeadingBlock>().Where(heading => heading.Level == 2).Select(Heading)]);
    }

    private static GuidanceHeading Heading(HeadingBlock heading) =>
        new(heading.GetAttributes().Id ?? "", heading.Inline is { } inline ? TextOf(inline) : "");

    private static string TextOf(ContainerInline inline) => string.Concat(inline.Descendants<LeafInline>().Select(leaf => leaf switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    }));

    private static void AddLook(MarkdownObject block)
    {
        string[] look = block switch
        {
            HeadingBlock { Level: 2 } => ["govuk-heading-m"],
            HeadingBlock => ["govuk-heading-s"],
            ParagraphBlock => ["govuk-body"],
            ListBlock { IsOrdered: true } => ["govuk-list", "govuk-list--number"],
            ListBlock => ["govuk-list", "govuk-list--bullet"],
            QuoteBlock => ["govuk-inset-text"],
            Table => ["govuk-table"],
            TableRow => ["govuk-table__row"],
            TableCell { Parent: TableRow { IsHeader: true } } => ["govuk-table__header"],
            TableCell => ["govuk-table__cell"],
            _ => [],
        };
        foreach (var name in look)
        {
            block.GetAttributes().AddClass(name);
        }
    }
}

public sealed record GuidanceHeading(string Anchor, string Text);
