using Microsoft.AspNetCore.Html;

namespace Samphire.Web.GovUk;

/// <summary>A field of one control with a label above it.</summary>
public abstract class LabelledField : Field
{
    public string Label { get; set; } = string.Empty;

    /// <summary>s, m, l or xl; none is the size of text.</summary>
    public string? LabelSize { get; set; }

    /// <summary>The label is the page's heading.</summary>
    public bool Heading { get; set; }

    protected IHtmlContent LabelElement()
    {
        var label = Markup
            .Tag("label", Markup.Classes("govuk-label", LabelSize is null ? null : $"govuk-label--{LabelSize}"), Label)
            .With("for", FieldId);
        return Heading ? Markup.Tag("h1", "govuk-label-wrapper", label) : label;
    }
}
