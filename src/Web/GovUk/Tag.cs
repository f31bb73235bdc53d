using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary>The six families of tags. The word says it; the colour only helps to find it.</summary>
public enum TagFamily
{
    /// <summary>Needs you now: act now, not told, high, overdue, missing.</summary>
    Red,

    /// <summary>Needs you soon: medium, due today, a gap, check before relying on this.</summary>
    Amber,

    /// <summary>New, in progress, under way.</summary>
    Teal,

    /// <summary>Agreed, done: of a process, never of a level.</summary>
    Green,

    /// <summary>Not settled, or kept close: provisional, sealed, related, policy.</summary>
    Violet,

    /// <summary>Standard, closed, not known, no longer law.</summary>
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
