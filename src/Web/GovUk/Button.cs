using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

public enum ButtonKind
{
    // The main action of the page; one per page.
    Main,

    Secondary,

    // For what cannot be undone.
    Warning,

    // On a coloured panel.
    Inverse,
}

/// <summary>
/// <c>&lt;govuk-button&gt;Verb and object&lt;/govuk-button&gt;</c>. With <c>href</c> it is a link that looks like a
/// button.
/// </summary>
[HtmlTargetElement("govuk-button")]
public sealed class Button : TagHelper
{
    public ButtonKind Kind { get; set; }

    public string? Href { get; set; }

    public string Type { get; set; } = "submit";

    public string? Class { get; set; }

    public bool Disabled { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.Become(Element(text).With("data-module", "govuk-button").WithRest(output.Attributes));
    }

    private TagBuilder Element(IHtmlContent text)
    {
        var classes = Markup.Classes("govuk-button", Kind == ButtonKind.Main ? null : $"govuk-button--{Kind.ToString().ToLowerInvariant()}", Class);
        return Href is null
            ? Markup.Tag("button", classes, text).With("type", Type).With("disabled", Disabled).With("aria-disabled", Disabled ? "true" : null)
            : Markup.Tag("a", classes, text).With("href", Href).With("role", "button").With("draggable", "false");
    }
}
