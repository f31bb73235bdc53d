using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary>Says what was saved and what comes next, or what has changed in the meantime.</summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBanner : TagHelper
{
    private const string TitleId = "govuk-notification-banner-title";

    public bool Success { get; set; }

    public string? Title { get; set; }

    // One line of text. Longer content goes inside the element.
    public string? Text { get; set; }

    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var title = Markup.Tag("h2", "govuk-notification-banner__title", Title ?? (Success ? "Success" : "Important")).With("id", TitleId);
        var line = Text is null ? null : Markup.Tag("p", "govuk-notification-banner__heading", Text);
        output.Become(Markup
            .Tag(
                "div",
                Markup.Classes("govuk-notification-banner", Success ? "govuk-notification-banner--success" : null, Class),
                Markup.Tag("div", "govuk-notification-banner__header", title),
                Markup.Tag("div", "govuk-notification-banner__content", line, inside))
            .With("role", Success ? "alert" : "region")
            .With("aria-labelledby", TitleId)
            .With("data-module", "govuk-notification-banner")
            .WithRest(output.Attributes));
    }
}
