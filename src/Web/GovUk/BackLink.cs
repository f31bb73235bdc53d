using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

[HtmlTargetElement("govuk-back-link", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BackLink : TagHelper
{
    public string Href { get; set; } = "#";

    public string Text { get; set; } = "Back";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become(Markup.Tag("a", "govuk-back-link", Text).With("href", Href).WithRest(output.Attributes));
    }
}
