using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary>
/// <c>&lt;govuk-summary-list&gt;&lt;govuk-row key="..." href="..." hidden="..."&gt;value&lt;/govuk-row&gt;</c>: answers
/// with links to change them. With a card title it is a card.
/// </summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryList : TagHelper
{
    public string? CardTitle { get; set; }

    public int CardLevel { get; set; } = 2;

    public string? CardHref { get; set; }

    public string CardAction { get; set; } = "Change";

    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = new List<SummaryRow.Content>();
        context.Items[typeof(SummaryRow)] = rows;
        await output.GetChildContentAsync();
        var anyAction = rows.Exists(row => row.Action is not null);
        var list = Markup.Tag("dl", Markup.Classes("govuk-summary-list", Class), [.. rows.Select(row => RowElement(row, anyAction))]);
        output.Become(CardTitle is null ? list.WithRest(output.Attributes) : Card(list).WithRest(output.Attributes));
    }

    private TagBuilder RowElement(SummaryRow.Content row, bool anyAction)
    {
        var action = row.Action is null ? null : Markup.Tag("dd", "govuk-summary-list__actions", Link(row.Action));
        return Markup.Tag(
            "div",
            Markup.Classes("govuk-summary-list__row", anyAction && action is null ? "govuk-summary-list__row--no-actions" : null),
            Markup.Tag("dt", "govuk-summary-list__key", row.Key),
            Markup.Tag("dd", "govuk-summary-list__value", row.Value),
            action);
    }

    private TagBuilder Card(IHtmlContent list)
    {
        var title = Markup.Tag(string.Create(CultureInfo.InvariantCulture, $"h{CardLevel}"), "govuk-summary-card__title", CardTitle);
        var action = string.IsNullOrEmpty(CardHref)
            ? null
            : Markup.Tag("div", "govuk-summary-card__actions", Link(new SummaryRow.Link(CardHref, CardAction, null)));
        return Markup.Tag(
            "div",
            "govuk-summary-card",
            Markup.Tag("div", "govuk-summary-card__title-wrapper", title, action),
            Markup.Tag("div", "govuk-summary-card__content", list));
    }

    // A screen reader may read the link by itself, so hidden words say what "Change" refers to.
    private TagBuilder Link(SummaryRow.Link link)
    {
        var hidden = (link.Hidden is null ? string.Empty : $" {link.Hidden}") + (CardTitle is null ? string.Empty : $" ({CardTitle})");
        return Markup
            .Tag("a", "govuk-link", link.Text, hidden.Length == 0 ? null : Markup.Tag("span", "govuk-visually-hidden", hidden))
            .With("href", link.Href);
    }
}
