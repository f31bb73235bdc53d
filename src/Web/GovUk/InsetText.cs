using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

[HtmlTargetElement("govuk-inset-text")]
public sealed class InsetText : TagHelper
{
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        output.Become(Markup.Tag("div", Markup.Classes("govuk-inset-text", Class), inside).WithRest(output.Attributes));
    }
}
