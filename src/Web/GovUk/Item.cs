using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary>
/// <c>&lt;govuk-item value="..."&gt;Text&lt;/govuk-item&gt;</c>: one answer of radios, checkboxes or a select.
/// </summary>
[HtmlTargetElement("govuk-item")]
public sealed class Item : TagHelper
{
    public string Value { get; set; } = string.Empty;

    public string? Hint { get; set; }

    // Ticking this one unticks the others.
    public bool Exclusive { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        Items.Of(context).Add(new Choice(Value, text, Hint, Exclusive));
        output.SuppressOutput();
    }
}

/// <summary><c>&lt;govuk-divider&gt;or&lt;/govuk-divider&gt;</c>: a word between answers.</summary>
[HtmlTargetElement("govuk-divider")]
public sealed class Divider : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Items.Of(context).Add(new Choice(null, await output.GetChildContentAsync(), null, false));
        output.SuppressOutput();
    }
}

// Without a value it is a divider.
internal sealed record Choice(string? Value, IHtmlContent Text, string? Hint, bool Exclusive);

internal static class Items
{
    public static List<Choice> Of(TagHelperContext context)
    {
        return context.Items.TryGetValue(typeof(Choice), out var found)
            ? (List<Choice>)found
            : throw new InvalidOperationException("An item must be inside radios, checkboxes or a select.");
    }

    public static async Task<IReadOnlyList<Choice>> GatherAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = new List<Choice>();
        context.Items[typeof(Choice)] = items;
        await output.GetChildContentAsync();
        return items;
    }
}
