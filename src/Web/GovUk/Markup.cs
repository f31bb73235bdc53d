using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary>
/// Builds HTML elements. Text is always encoded; only content that Razor has written is passed through unchanged.
/// </summary>
internal static class Markup
{
    public static TagBuilder Tag(string name, string? classes = null, params object?[] inside)
    {
        var tag = new TagBuilder(name);
        if (!string.IsNullOrEmpty(classes))
        {
            tag.Attributes["class"] = classes;
        }

        foreach (var part in inside)
        {
            tag.Inside(part);
        }

        return tag;
    }

    public static TagBuilder Input(string classes)
    {
        var input = Tag("input", classes);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return input;
    }

    public static TagBuilder Inside(this TagBuilder tag, object? part)
    {
        if (part is IHtmlContent content)
        {
            tag.InnerHtml.AppendHtml(content);
        }
        else if (part is string text)
        {
            tag.InnerHtml.Append(text);
        }

        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string name, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[name] = value;
        }

        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string name, bool present)
    {
        return present ? tag.With(name, string.Empty) : tag;
    }

    // Attributes that the page set and that have no property here: autocomplete, inputmode, form and so on.
    public static TagBuilder WithRest(this TagBuilder tag, TagHelperAttributeList rest)
    {
        foreach (var attribute in rest)
        {
            tag.Attributes[attribute.Name] = attribute.ValueStyle == HtmlAttributeValueStyle.Minimized ? string.Empty : Plain(attribute.Value);
        }

        return tag;
    }

    public static string Classes(params string?[] classes)
    {
        return string.Join(' ', classes.Where(name => !string.IsNullOrEmpty(name)));
    }

    public static string Words(IHtmlContent content)
    {
        return Plain(content).Trim();
    }

    // Replaces the page's element with what was built.
    public static void Become(this TagHelperOutput output, IHtmlContent content)
    {
        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(content);
    }

    // Razor passes attributes already encoded, and writing them encodes them again, so they are decoded first.
    private static string Plain(object? value)
    {
        if (value is not IHtmlContent content)
        {
            return value?.ToString() ?? string.Empty;
        }

        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}
