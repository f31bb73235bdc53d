using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

[HtmlTargetElement("govuk-row", ParentTag = "govuk-summary-list")]
public sealed class SummaryRow : TagHelper
{
    public string Key { get; set; } = string.Empty;

    // Without it there is no link.
    public string? Href { get; set; }

    public string Action { get; set; } = "Change";

    // Read by screen readers after "Change": the thing, in lower case.
    public string? Hidden { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        var rows = (List<Content>)context.Items[typeof(SummaryRow)];
        rows.Add(new Content(Key, value, string.IsNullOrEmpty(Href) ? null : new Link(Href, Action, Hidden)));
        output.SuppressOutput();
    }

    internal sealed record Content(string Key, IHtmlContent Value, Link? Action);

    internal sealed record Link(string Href, string Text, string? Hidden);
}
