using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

public enum PanelKind
{
    Confirmation,

    // "Stop and do this first": only for danger, and for matters that are just as serious.
    Interruption,
}

/// <summary>
/// <c>&lt;govuk-panel title="..." kind="Interruption"&gt;</c>, with <c>&lt;govuk-panel-actions&gt;</c> inside it for
/// buttons and links.
/// </summary>
[HtmlTargetElement("govuk-panel")]
public sealed class Panel : TagHelper
{
    public PanelKind Kind { get; set; }

    public string Title { get; set; } = string.Empty;

    public int Level { get; set; } = 1;

    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = new PanelActions.Slot();
        context.Items[typeof(PanelActions)] = actions;
        var inside = await output.GetChildContentAsync();
        var heading = Markup.Tag(string.Create(CultureInfo.InvariantCulture, $"h{Level}"), "govuk-panel__title", Title);
        var body = inside.IsEmptyOrWhiteSpace ? null : Markup.Tag("div", "govuk-panel__body", inside);
        output.Become(Markup
            .Tag("div", Markup.Classes("govuk-panel", $"govuk-panel--{Kind.ToString().ToLowerInvariant()}", Class), heading, body, ActionsOf(actions))
            .WithRest(output.Attributes));
    }

    private static TagBuilder? ActionsOf(PanelActions.Slot actions)
    {
        return actions.Content is null
            ? null
            : Markup.Tag("div", "govuk-panel__actions", Markup.Tag("div", "govuk-button-group", actions.Content));
    }
}

[HtmlTargetElement("govuk-panel-actions", ParentTag = "govuk-panel")]
public sealed class PanelActions : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((Slot)context.Items[typeof(PanelActions)]).Content = await output.GetChildContentAsync();
        output.SuppressOutput();
    }

    internal sealed class Slot
    {
        public IHtmlContent? Content { get; set; }
    }
}
