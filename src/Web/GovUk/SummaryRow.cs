using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary><c>&lt;govuk-row key="..."&gt;value&lt;/govuk-row&gt;</c>: one question and its answer.</summary>
[HtmlTargetElement("govuk-row", ParentTag = "govuk-summary-list")]
public sealed class SummaryRow : TagHelper
{
    public string Key { get; set; } = string.Empty;

    /// <summary>Where the answer is changed; without it there is no link.</summary>
    public string? Href { get; set; }

    public string Action { get; set; } = "Change";

    /// <summary>What a screen reader hears after "Change": the thing, in lower case.</summary>
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
