using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

[HtmlTargetElement("govuk-task-list")]
public sealed class TaskList : TagHelper
{
    public string IdPrefix { get; set; } = "task-list";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var tasks = new List<TaskItem>();
        context.Items[typeof(TaskItem)] = tasks;
        await output.GetChildContentAsync();
        output.Become(Markup.Tag("ul", "govuk-task-list", [.. tasks.Select(Element)]).WithRest(output.Attributes));
    }

    private TagBuilder Element(TaskItem task, int index)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{IdPrefix}-{index + 1}");
        var hintId = task.Hint is null ? null : $"{id}-hint";
        var statusId = $"{id}-status";
        var leadId = task.Lead is null ? null : $"{id}-lead";
        var lead = task.Lead is null ? null : Markup.Tag("div", "app-task-lead", task.Lead).With("id", leadId);
        var title = task.Href is null
            ? Markup.Tag("div", null, task.Title)
            : Markup
                .Tag("a", "govuk-link govuk-task-list__link", task.Title)
                .With("href", task.Href)
                .With("aria-describedby", Markup.Classes(leadId, hintId, statusId));
        var hint = task.Hint is null ? null : Markup.Tag("div", "govuk-task-list__hint", task.Hint).With("id", hintId);
        object status = task.HasFamily ? Markup.Tag("strong", Tag.ClassesOf(task.Family), task.Status) : task.Status;
        var muted = task.Href is null && !task.HasFamily ? "govuk-task-list__status--cannot-start-yet" : null;
        return Markup.Tag(
            "li",
            Markup.Classes("govuk-task-list__item", task.Href is null ? null : "govuk-task-list__item--with-link"),
            Markup.Tag("div", "govuk-task-list__name-and-hint", title, lead, hint),
            Markup.Tag("div", Markup.Classes("govuk-task-list__status", muted), status).With("id", statusId));
    }
}
