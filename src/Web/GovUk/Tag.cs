using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary>The six families of tags. The word gives the meaning; the colour only helps to find it.</summary>
public enum TagFamily
{
    // Needs you now: act now, not told, high, overdue, missing.
    Red,

    // Needs you soon: medium, due today, a gap, check before relying on this.
    Amber,

    // New or in progress.
    Teal,

    // Agreed or done. For a process, never for a level.
    Green,

    // Not settled, or restricted: provisional, sealed, related, policy.
    Violet,

    // Standard, closed, not known, no longer law.
    Grey,
}

/// <summary><c>&lt;govuk-tag family="Amber"&gt;Due today&lt;/govuk-tag&gt;</c>; at most two on a line.</summary>
[HtmlTargetElement("govuk-tag")]
public sealed class Tag : TagHelper
{
    public TagFamily Family { get; set; } = TagFamily.Grey;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var word = await output.GetChildContentAsync();
        output.Become(Markup.Tag("strong", ClassesOf(Family), word).WithRest(output.Attributes));
    }

    internal static string ClassesOf(TagFamily family)
    {
        return $"govuk-tag govuk-tag--{family.ToString().ToLowerInvariant()}";
    }
}
