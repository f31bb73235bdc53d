using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

[HtmlTargetElement("govuk-select")]
public sealed class Select : LabelledField
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        AddToPage(FieldName, FieldId);
        var items = await Items.GatherAsync(context, output);
        var select = Markup
            .Tag("select", Markup.Classes("govuk-select", Class, ErrorText is null ? null : "govuk-select--error"), [.. items.Select(Option)])
            .With("id", FieldId)
            .With("name", FieldName)
            .With("aria-describedby", DescribedBy)
            .WithRest(output.Attributes);
        output.Become(Group(LabelElement(), HintElement(), ErrorElement(), select));
    }

    private TagBuilder Option(Choice choice)
    {
        return Markup.Tag("option", null, choice.Text).With("value", choice.Value).With("selected", choice.Value == TypedValue);
    }
}
