using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

[HtmlTargetElement("govuk-details")]
public sealed class Details : TagHelper
{
    public string Summary { get; set; } = string.Empty;

    public bool Open { get; set; }

    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var summary = Markup.Tag("summary", "govuk-details__summary", Markup.Tag("span", "govuk-details__summary-text", Summary));
        output.Become(Markup
            .Tag("details", Markup.Classes("govuk-details", Class), summary, Markup.Tag("div", "govuk-details__text", inside))
            .With("open", Open)
            .WithRest(output.Attributes));
    }
}
