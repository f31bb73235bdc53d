using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextArea : LabelledField
{
    public int Rows { get; set; } = 5;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        AddToPage(FieldName, FieldId);
        // A browser drops the first line break of a text area, so one is added in front of the writer's own.
        var area = Markup
            .Tag("textarea", Markup.Classes("govuk-textarea", ErrorText is null ? null : "govuk-textarea--error", Class), "\n", TypedValue)
            .With("id", FieldId)
            .With("name", FieldName)
            .With("rows", Rows.ToString(CultureInfo.InvariantCulture))
            .With("aria-describedby", DescribedBy)
            .WithRest(output.Attributes);
        output.Become(Group(LabelElement(), HintElement(), ErrorElement(), area));
    }
}
