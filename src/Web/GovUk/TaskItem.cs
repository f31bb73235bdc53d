using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary>
/// <c>&lt;govuk-task title="..." status="..." /&gt;</c>: one thing to do. Its title begins with a verb.
/// </summary>
[HtmlTargetElement("govuk-task", ParentTag = "govuk-task-list", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TaskItem : TagHelper
{
    public string Title { get; set; } = string.Empty;

    // Without a link it cannot be started yet.
    public string? Href { get; set; }

    // Between the title and the hint.
    public string? Lead { get; set; }

    public string? Hint { get; set; }

    public string Status { get; set; } = string.Empty;

    // For the tag of the status. A finished task has plain text and no family.
    public TagFamily Family { get; set; }

    internal bool HasFamily { get; private set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        HasFamily = context.AllAttributes.ContainsName("family");
        ((List<TaskItem>)context.Items[typeof(TaskItem)]).Add(this);
        output.SuppressOutput();
    }
}
