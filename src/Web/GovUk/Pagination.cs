using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

[HtmlTargetElement("govuk-pagination", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Pagination : TagHelper
{
    private const string Left = "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z";
    private const string Right = "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z";

    public string? Previous { get; set; }

    public string? Next { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // An attribute without a value arrives as an empty string.
        Previous = string.IsNullOrEmpty(Previous) ? null : Previous;
        Next = string.IsNullOrEmpty(Next) ? null : Next;
        if (Previous is null && Next is null)
        {
            output.SuppressOutput();
            return;
        }

        output.Become(Markup
            .Tag("nav", "govuk-pagination govuk-pagination--block", Link("prev", "Previous", Previous, Left), Link("next", "Next", Next, Right))
            .With("aria-label", "Pagination")
            .WithRest(output.Attributes));
    }

    private static TagBuilder? Link(string kind, string word, string? href, string arrow)
    {
        if (href is null)
        {
            return null;
        }

        var title = Markup.Tag(
            "span",
            "govuk-pagination__link-title govuk-pagination__link-title--decorated",
            word,
            Markup.Tag("span", "govuk-visually-hidden", " page"));
        var link = Markup.Tag("a", "govuk-link govuk-pagination__link", Arrow(kind, arrow), title).With("href", href).With("rel", kind);
        return Markup.Tag("div", $"govuk-pagination__{kind}", link);
    }

    private static TagBuilder Arrow(string kind, string path)
    {
        return Markup
            .Tag("svg", $"govuk-pagination__icon govuk-pagination__icon--{kind}", Markup.Tag("path").With("d", path))
            .With("xmlns", "http://www.w3.org/2000/svg")
            .With("height", "13")
            .With("width", "15")
            .With("aria-hidden", "true")
            .With("focusable", "false")
            .With("viewBox", "0 0 15 13");
    }
}
