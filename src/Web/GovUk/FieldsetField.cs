using Microsoft.AspNetCore.Html;

namespace Samphire.Web.GovUk;

public abstract class FieldsetField : Field
{
    public string? Legend { get; set; }

    // s, m, l or xl; null for the size of text.
    public string? LegendSize { get; set; }

    // The legend is the heading of the page.
    public bool Heading { get; set; }

    // Without a legend there is no fieldset.
    protected IHtmlContent Fieldset(string? role, params object?[] inside)
    {
        if (Legend is null)
        {
            return Group(inside);
        }

        var legend = Markup.Tag(
            "legend",
            Markup.Classes("govuk-fieldset__legend", string.IsNullOrEmpty(LegendSize) ? null : $"govuk-fieldset__legend--{LegendSize}"),
            Heading ? Markup.Tag("h1", "govuk-fieldset__heading", Legend) : Legend,
            WhichElement());
        return Group(Markup
            .Tag("fieldset", "govuk-fieldset", [legend, .. inside])
            .With("role", role)
            .With("aria-describedby", DescribedBy));
    }
}
