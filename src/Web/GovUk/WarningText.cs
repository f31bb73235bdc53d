using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningText : TagHelper
{
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var icon = Markup.Tag("span", "govuk-warning-text__icon", "!").With("aria-hidden", "true");
        var text = Markup.Tag("strong", "govuk-warning-text__text", Markup.Tag("span", "govuk-visually-hidden", "Warning"), " ", inside);
        output.Become(Markup.Tag("div", Markup.Classes("govuk-warning-text", Class), icon, text).WithRest(output.Attributes));
    }
}
