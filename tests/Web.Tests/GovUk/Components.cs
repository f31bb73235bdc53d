using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samphire.Web.GovUk;

namespace Samphire.Web.Tests.GovUk;

/// <summary>Renders each component with our tag helpers from the options of a fixture.</summary>
internal static class Components
{
    public static IReadOnlyDictionary<string, Func<JsonElement, Task<string>>> All { get; } = new Dictionary<string, Func<JsonElement, Task<string>>>
    {
        ["back-link"] = o => new Page().WriteAsync(new BackLink { Href = o.Text("href") ?? "#", Text = o.Text("text") ?? "Back" }, rest: Rest(o)),
        ["button"] = ButtonAsync,
        ["checkboxes"] = CheckboxesAsync,
        ["date-input"] = DateInputAsync,
        ["details"] = o => new Page().WriteAsync(
            new Details { Summary = o.Text("summaryText")!, Open = o.Yes("open"), Class = o.Text("classes") }, o.Inside(), Rest(o, "id")),
        ["error-summary"] = ErrorSummaryAsync,
        ["input"] = InputAsync,
        ["inset-text"] = o => new Page().WriteAsync(new InsetText { Class = o.Text("classes") }, o.Inside(), Rest(o, "id")),
        ["notification-banner"] = BannerAsync,
        ["pagination"] = o => new Page().WriteAsync(
            new Pagination { Previous = o.Text("previous", "href"), Next = o.Text("next", "href") }),
        ["panel"] = PanelAsync,
        ["radios"] = RadiosAsync,
        ["select"] = SelectAsync,
        ["summary-list"] = SummaryListAsync,
        ["tag"] = o => new Page().WriteAsync(new Tag { Family = Family(o.Text("classes")) }, o.Inside(), Rest(o)),
        ["task-list"] = TaskListAsync,
        ["textarea"] = TextAreaAsync,
        ["warning-text"] = o => new Page().WriteAsync(new WarningText { Class = o.Text("classes") }, o.Inside(), Rest(o)),
    };

    private static Task<string> ButtonAsync(JsonElement options)
    {
        var classes = options.Text("classes");
        var kind = Enum.GetValues<ButtonKind>().FirstOrDefault(one => classes?.StartsWith($"govuk-button--{one.ToString().ToLowerInvariant()}", StringComparison.Ordinal) == true);
        var button = new Button
        {
            Href = options.Text("href"),
            Type = options.Text("type") ?? "submit",
            Disabled = options.Yes("disabled"),
            Kind = kind,
            Class = kind == ButtonKind.Main ? classes : classes!.Replace($"govuk-button--{kind.ToString().ToLowerInvariant()}", string.Empty, StringComparison.Ordinal).Trim(),
        };
        var rest = Rest(options, "value", "id");
        if (options.Text("href") is null && options.Text("name") is { } name)
        {
            rest.Add("name", name);
        }

        if (options.Text("preventDoubleClick") is { } prevent)
        {
            rest.Add("data-prevent-double-click", prevent.ToLowerInvariant());
        }

        return new Page().WriteAsync(button, options.Inside(), rest);
    }

    private static Task<string> InputAsync(JsonElement options)
    {
        var input = new TextInput { Type = options.Text("type") ?? "text" };
        return Labelled(input, options).WriteAsync(input, rest: Rest(options, "autocomplete", "autocapitalize", "pattern", "inputmode", "spellcheck", "disabled"));
    }

    private static Task<string> TextAreaAsync(JsonElement options)
    {
        var area = new TextArea { Rows = options.Text("rows") is { } rows ? int.Parse(rows, CultureInfo.InvariantCulture) : 5 };
        return Labelled(area, options).WriteAsync(area, rest: Rest(options, "autocomplete", "spellcheck"));
    }

    private static Task<string> SelectAsync(JsonElement options)
    {
        var select = new Select();
        var page = Labelled(select, options);
        Chosen(page, select, options);
        return page.WriteAsync(select, items => ItemsAsync(page, options, items), Rest(options));
    }

    private static Task<string> RadiosAsync(JsonElement options)
    {
        var radios = new Radios { Inline = options.Text("classes") == "govuk-radios--inline" };
        var page = Grouped(radios, options);
        if (radios.Inline)
        {
            radios.Class = null;
        }

        Chosen(page, radios, options);

        return page.WriteAsync(radios, items => ItemsAsync(page, options, items), Rest(options));
    }

    private static Task<string> CheckboxesAsync(JsonElement options)
    {
        var boxes = new Checkboxes();
        var page = Grouped(boxes, options);
        if (options.TryGetProperty("values", out var values))
        {
            page.Typed(boxes.Name!, [.. values.EnumerateArray().Select(value => value.ToString())]);
        }

        Chosen(page, boxes, options);
        return page.WriteAsync(boxes, items => ItemsAsync(page, options, items), Rest(options));
    }

    private static Task<string> DateInputAsync(JsonElement options)
    {
        var date = new DateInput();
        var page = Grouped(date, options);
        date.Id = options.Text("id");
        date.Name = options.Text("namePrefix") ?? date.Id;
        if (options.Text("namePrefix") is null)
        {
            (date.ForDay, date.ForMonth, date.ForYear) = (Property("day"), Property("month"), Property("year"));
        }

        foreach (var part in new[] { "day", "month", "year" })
        {
            var name = options.Text("namePrefix") is null ? part : $"{date.Name}-{part}";
            if ((options.Text("values", part) ?? options.Text("values", name) ?? options.Text(part, "value")) is { } value)
            {
                page.Typed(name, value);
            }

            if (options.Yes(part, "error"))
            {
                page.Errors.AddModelError(name, options.Text("errorMessage", "text")!);
            }
        }

        return page.WriteAsync(date, rest: Rest(options));
    }

    private static async Task<string> ErrorSummaryAsync(JsonElement options)
    {
        var page = new Page();
        var fields = new List<TagHelper>();
        foreach (var (error, index) in options.List("errorList").Select((error, index) => (error, index)))
        {
            page.Errors.AddModelError($"field-{index}", error.Text("text")!);
            if (error.Text("href") is { } href)
            {
                fields.Add(new TextInput { Name = $"field-{index}", Id = href[1..] });
            }
        }

        await page.WriteAllAsync(fields, new Dictionary<object, object>());
        return await page.WriteAsync(new ErrorSummary());
    }

    private static Task<string> BannerAsync(JsonElement options)
    {
        var banner = new NotificationBanner
        {
            Success = options.Text("type") == "success",
            Title = options.Text("titleText"),
            Text = options.Text("html") is null ? options.Text("text") : null,
            Class = options.Text("classes"),
        };
        return new Page().WriteAsync(banner, options.Text("html") ?? string.Empty, Rest(options));
    }

    private static Task<string> PanelAsync(JsonElement options)
    {
        const string Interruption = "govuk-panel--interruption";
        var classes = options.Text("classes") ?? string.Empty;
        var panel = new Panel
        {
            Kind = classes.Contains(Interruption, StringComparison.Ordinal) ? PanelKind.Interruption : PanelKind.Confirmation,
            Title = options.Text("titleText") ?? options.Text("titleHtml")!,
            Level = options.Text("headingLevel") is { } level ? int.Parse(level, CultureInfo.InvariantCulture) : 1,
            Class = classes.Replace(Interruption, string.Empty, StringComparison.Ordinal).Trim(),
        };
        var page = new Page();
        return page.WriteAsync(panel, items => PanelInsideAsync(page, options, items), Rest(options));
    }

    private static async Task<string> PanelInsideAsync(Page page, JsonElement options, IDictionary<object, object> items)
    {
        var actions = options.List("actions", "items").ToArray();
        if (actions.Length > 0)
        {
            var all = string.Empty;
            foreach (var action in actions)
            {
                all += action.Text("href") is { } href && action.Text("type") != "button"
                    ? $"<a class=\"govuk-link govuk-link--inverse\" href=\"{href}\">{action.Inside()}</a>"
                    : await page.WriteAsync(
                        new Button
                        {
                            Kind = ButtonKind.Inverse,
                            Href = action.Text("href"),
                            Type = action.Text("type") ?? "button",
                            Class = action.Text("classes"),
                        },
                        action.Inside(),
                        Rest(action));
            }

            await page.WriteAsync(new PanelActions(), _ => Task.FromResult(all), null, items);
        }

        return options.Inside();
    }

    private static Task<string> SummaryListAsync(JsonElement options)
    {
        var list = new SummaryList
        {
            Class = options.Text("classes"),
            CardTitle = options.Text("card", "title", "text"),
            CardLevel = options.Text("card", "title", "headingLevel") is { } level ? int.Parse(level, CultureInfo.InvariantCulture) : 2,
        };
        if (options.List("card", "actions", "items").ToArray() is [var single])
        {
            list.CardHref = single.Text("href");
            list.CardAction = single.Text("text")!;
        }

        var page = new Page();
        return page.WriteAsync(list, items => RowsAsync(page, options, items), Rest(options));
    }

    private static async Task<string> RowsAsync(Page page, JsonElement options, IDictionary<object, object> items)
    {
        foreach (var row in options.List("rows"))
        {
            var line = new SummaryRow { Key = row.Text("key", "text")! };
            if (row.List("actions", "items").ToArray() is [var single])
            {
                line.Href = single.Text("href");
                line.Action = single.Text("text")!;
                line.Hidden = single.Text("visuallyHiddenText");
            }

            await page.WriteAsync(line, _ => Task.FromResult(row.GetProperty("value").Inside()), null, items);
        }

        return string.Empty;
    }

    private static Task<string> TaskListAsync(JsonElement options)
    {
        var list = new TaskList { IdPrefix = options.Text("idPrefix") ?? "task-list" };
        var page = new Page();
        return page.WriteAsync(list, items => TasksAsync(page, options, items), Rest(options));
    }

    private static async Task<string> TasksAsync(Page page, JsonElement options, IDictionary<object, object> items)
    {
        foreach (var task in options.List("items"))
        {
            var line = new TaskItem
            {
                Title = task.Text("title", "text")!,
                Href = task.Text("href"),
                Hint = task.Text("hint", "text"),
                Status = task.Text("status", "text") ?? task.Text("status", "tag", "text")!,
                Family = Family(task.Text("status", "tag", "classes")),
            };
            TagHelperAttributeList rest = task.Text("status", "tag") is null ? [] : new() { { "family", line.Family } };
            await page.WriteAsync(line, _ => Task.FromResult(string.Empty), rest, items);
        }

        return string.Empty;
    }

    private static async Task<string> ItemsAsync(Page page, JsonElement options, IDictionary<object, object> items)
    {
        foreach (var item in options.List("items"))
        {
            TagHelper helper = item.Text("divider") is not null
                ? new Divider()
                : new Item { Value = item.Text("value")!, Hint = item.Text("hint", "text"), Exclusive = item.Text("behaviour") == "exclusive" };
            await page.WriteAsync(helper, _ => Task.FromResult(item.Text("divider") ?? item.Inside()), null, items);
        }

        return string.Empty;
    }

    private static void Chosen(Page page, Field field, JsonElement options)
    {
        var chosen = options.List("items").Where(item => item.Yes("checked") || item.Yes("selected")).Select(item => item.Text("value")!).ToArray();
        if (chosen.Length > 0)
        {
            page.Typed(field.Name!, chosen);
        }
    }

    private static Page Labelled(LabelledField field, JsonElement options)
    {
        field.Label = options.Text("label", "text")!;
        field.LabelSize = Options.Size(options.Text("label", "classes"));
        field.Heading = options.Yes("label", "isPageHeading");
        field.Id = options.Text("id");
        return Common(field, options);
    }

    private static Page Grouped(FieldsetField field, JsonElement options)
    {
        field.Legend = options.Text("fieldset", "legend", "text");
        field.LegendSize = Options.Size(options.Text("fieldset", "legend", "classes"));
        field.Heading = options.Yes("fieldset", "legend", "isPageHeading");
        field.Id = options.Text("idPrefix");
        return Common(field, options);
    }

    /// <summary>Error and value come from the submitted form, as on a page.</summary>
    private static Page Common(Field field, JsonElement options)
    {
        field.Name = options.Text("name");
        field.Hint = options.Text("hint", "text");
        field.Class = options.Text("classes");
        var page = new Page();
        var name = field.Name ?? options.Text("namePrefix") ?? options.Text("id")!;
        if (options.Text("value") is { } value)
        {
            page.Typed(name, value);
        }

        var parts = new[] { "day", "month", "year" };
        if (options.Text("errorMessage", "text") is { } error && !parts.Any(part => options.Yes(part, "error")))
        {
            page.Errors.AddModelError(name, error);
        }

        return page;
    }

    private static ModelExpression Property(string name)
    {
        var metadata = new EmptyModelMetadataProvider();
        return new ModelExpression(name, new ModelExplorer(metadata, metadata.GetMetadataForType(typeof(string)), null));
    }

    private static TagFamily Family(string? classes)
    {
        return Enum.TryParse<TagFamily>(Options.Size(classes), true, out var family) ? family : TagFamily.Grey;
    }

    private static TagHelperAttributeList Rest(JsonElement options, params string[] names)
    {
        var rest = new TagHelperAttributeList();
        if (options.TryGetProperty("attributes", out var attributes))
        {
            foreach (var attribute in attributes.EnumerateObject())
            {
                rest.Add(attribute.Name, attribute.Value.ToString());
            }
        }

        foreach (var name in names.Where(name => options.TryGetProperty(name, out _)))
        {
            var value = options.GetProperty(name);
            rest.Add(name, name == "disabled" ? string.Empty : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetRawText() : value.ToString());
        }

        return rest;
    }
}
