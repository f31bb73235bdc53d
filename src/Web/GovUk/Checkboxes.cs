using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary><c>&lt;govuk-checkboxes for="..." legend="..."&gt;</c>: any number of answers.</summary>
[HtmlTargetElement("govuk-checkboxes")]
public sealed class Checkboxes : ChoiceField
{
    protected override string Kind => "checkboxes";

    protected override string InputType => "checkbox";

    protected override bool DescribesEach => true;

    protected override bool IsChosen(string value)
    {
        return TypedValues.Contains(value);
    }
}
