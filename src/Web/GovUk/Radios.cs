using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary>One answer of several. None is selected in advance.</summary>
[HtmlTargetElement("govuk-radios")]
public sealed class Radios : ChoiceField
{
    // For short answers such as Yes, No, Not known.
    public bool Inline { get; set; }

    protected override string Kind => "radios";

    protected override string InputType => "radio";

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Class = Markup.Classes(Class, Inline ? "govuk-radios--inline" : null);
        return base.ProcessAsync(context, output);
    }

    protected override bool IsChosen(string value)
    {
        return value == TypedValue;
    }
}
