using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

[HtmlTargetElement("govuk-checkboxes")]
public sealed class Checkboxes : ChoiceField
{
    protected override string Kind => "checkboxes";

    protected override string InputType => "checkbox";

    protected override bool DescribesEach => true;

    // The ticked values, if For is not set.
    public IEnumerable<string>? Values { get; set; }

    protected override bool IsChosen(string value)
    {
        return (TypedValues is { Count: > 0 } typed ? typed : Values ?? []).Contains(value);
    }
}
