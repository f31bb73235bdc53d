using Microsoft.AspNetCore.Html;

namespace Samphire.Web.GovUk;

/// <summary>A field of several controls under a legend.</summary>
public abstract class FieldsetField : Field
{
    public string? Legend { get; set; }

    /// <summary>s, m, l or xl; none is the size of text.</summary>
    public string? LegendSize { get; set; }

    /// <summary>The legend is the page's heading.</summary>
    public bool Heading { get; set; }

    /// <summary>The controls under their legend; without one there is no fieldset.</summary>
    protected IHtmlContent Fieldset(string? role, params object?[] inside)
    {
        if (Legend is null)
        {
            return Group(inside);
        }

        var legend = Markup.Tag(
            "legend",
            Markup.Classes("govuk-fieldset__legend", LegendSize is null ? null : $"govuk-fieldset__legend--{LegendSize}"),
            Heading ? Markup.Tag("h1", "govuk-fieldset__heading", Legend) : Legend);
        return Group(Markup
            .Tag("fieldset", "govuk-fieldset", [legend, .. inside])
            .With("role", role)
            .With("aria-describedby", DescribedBy));
    }
}
