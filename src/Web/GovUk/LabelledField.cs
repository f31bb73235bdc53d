using Microsoft.AspNetCore.Html;

namespace Samphire.Web.GovUk;

public abstract class LabelledField : Field
{
    public string Label { get; set; } = string.Empty;

    // s, m, l or xl; none for the size of text.
    public string? LabelSize { get; set; }

    // The label is the heading of the page.
    public bool Heading { get; set; }

    protected IHtmlContent LabelElement()
    {
        var label = Markup
            .Tag("label", Markup.Classes("govuk-label", string.IsNullOrEmpty(LabelSize) ? null : $"govuk-label--{LabelSize}"), Label, WhichElement())
            .With("for", FieldId);
        return Heading ? Markup.Tag("h1", "govuk-label-wrapper", label) : label;
    }
}
