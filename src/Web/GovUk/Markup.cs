using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samphire.Web.GovUk;

/// <summary>Elements in few words. Text is always encoded; only what Razor has already written passes as it is.</summary>
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

    /// <summary>An attribute, where it has a value.</summary>
    public static TagBuilder With(this TagBuilder tag, string name, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[name] = value;
        }

        return tag;
    }

    /// <summary>An attribute that says yes by being there.</summary>
    public static TagBuilder With(this TagBuilder tag, string name, bool present)
    {
        return present ? tag.With(name, string.Empty) : tag;
    }

    /// <summary>What a page wrote on our element and we have no name for: autocomplete, inputmode, form and the like.</summary>
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

    /// <summary>The text of what Razor has written, without its marks.</summary>
    public static string Words(IHtmlContent content)
    {
        return Plain(content).Trim();
    }

    /// <summary>Puts what we built in the place of the element that the page wrote.</summary>
    public static void Become(this TagHelperOutput output, IHtmlContent content)
    {
        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(content);
    }

    /// <summary>Razor hands attributes over encoded; they are encoded again when written, so they are read first.</summary>
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
