using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary><c>&lt;govuk-radios for="..." legend="..."&gt;</c>: one answer of several. None is chosen beforehand.</summary>
[HtmlTargetElement("govuk-radios")]
public sealed class Radios : ChoiceField
{
    /// <summary>The answers stand in one line, for short ones like Yes, No, Not known.</summary>
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
