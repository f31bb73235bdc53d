using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

[HtmlTargetElement("govuk-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextInput : LabelledField
{
    public string Type { get; set; } = "text";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        AddToPage(FieldName, FieldId);
        var input = Markup
            .Input(Markup.Classes("govuk-input", Class, ErrorText is null ? null : "govuk-input--error"))
            .With("id", FieldId)
            .With("name", FieldName)
            .With("type", Type)
            // A password is never sent back in a page.
            .With("value", Type == "password" ? null : TypedValue)
            .With("aria-describedby", DescribedBy)
            .WithRest(output.Attributes);
        output.Become(Group(LabelElement(), HintElement(), ErrorElement(), input));
    }
}
