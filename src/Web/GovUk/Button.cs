using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary>How much a button asks to be pressed.</summary>
public enum ButtonKind
{
    /// <summary>The main thing on the page; one a page.</summary>
    Main,

    /// <summary>Everything else.</summary>
    Secondary,

    /// <summary>What cannot be taken back.</summary>
    Warning,

    /// <summary>On a coloured panel.</summary>
    Inverse,
}

/// <summary><c>&lt;govuk-button&gt;Verb and object&lt;/govuk-button&gt;</c>; with href it is a link that looks like one.</summary>
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
