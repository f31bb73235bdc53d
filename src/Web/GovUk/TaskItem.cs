using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary><c>&lt;govuk-task title="..." status="..." /&gt;</c>: one thing that is owed. Its name begins with a verb.</summary>
[HtmlTargetElement("govuk-task", ParentTag = "govuk-task-list", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TaskItem : TagHelper
{
    public string Title { get; set; } = string.Empty;

    /// <summary>Where it is done; without it, it cannot start yet.</summary>
    public string? Href { get; set; }

    public string? Hint { get; set; }

    public string Status { get; set; } = string.Empty;

    /// <summary>The status as a tag; what is done is plain text and has no family.</summary>
    public TagFamily Family { get; set; }

    internal bool HasFamily { get; private set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        HasFamily = context.AllAttributes.ContainsName("family");
        ((List<TaskItem>)context.Items[typeof(TaskItem)]).Add(this);
        output.SuppressOutput();
    }
}
